package nl.ruimbaan.board.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.board.BoardFilter;

/** What the address of a board asks for: which obstacles, and in which lanes. */
record BoardAddress(BoardFilter filter, Lanes lanes) {

    static final BoardAddress ALL = new BoardAddress(BoardFilter.ALL, Lanes.NONE);

    static BoardAddress of(QueryParameters parameters) {
        Map<String, String> asked = Address.of(parameters.getParameters()).parameters();
        return new BoardAddress(BoardFilter.of(asked), Lanes.of(asked.getOrDefault(Lanes.PARAMETER, "")));
    }

    QueryParameters parameters() {
        return QueryParameters.simple(new Address(filter.parameters())
                .with(Lanes.PARAMETER, lanes == Lanes.NONE ? null : lanes.word())
                .parameters());
    }

    BoardAddress with(BoardFilter other) {
        return new BoardAddress(other, lanes);
    }

    BoardAddress with(Lanes other) {
        return new BoardAddress(filter, other);
    }
}
