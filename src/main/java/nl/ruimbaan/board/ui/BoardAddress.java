package nl.ruimbaan.board.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ruimbaan.board.BoardFilter;

/** What the address of a board asks for: which obstacles, and in which lanes. */
record BoardAddress(BoardFilter filter, Lanes lanes) {

    static final BoardAddress ALL = new BoardAddress(BoardFilter.ALL, Lanes.NONE);

    static BoardAddress of(QueryParameters parameters) {
        Map<String, String> asked = new LinkedHashMap<>();
        parameters.getParameters().forEach((name, values) -> {
            if (!values.isEmpty()) {
                asked.put(name, values.getFirst());
            }
        });
        return new BoardAddress(BoardFilter.of(asked), Lanes.of(asked.getOrDefault(Lanes.PARAMETER, "")));
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>(filter.parameters());
        if (lanes != Lanes.NONE) {
            parameters.put(Lanes.PARAMETER, lanes.word());
        }
        return QueryParameters.simple(parameters);
    }

    BoardAddress with(BoardFilter other) {
        return new BoardAddress(other, lanes);
    }

    BoardAddress with(Lanes other) {
        return new BoardAddress(filter, other);
    }
}
