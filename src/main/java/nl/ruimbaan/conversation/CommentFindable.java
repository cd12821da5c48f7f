package nl.ruimbaan.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.search.FindableParts;
import nl.ruimbaan.search.FindableText;
import nl.ruimbaan.search.FoundKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands the search what colleagues say about items. */
@Component
class CommentFindable implements FindableParts {

    private static final String TEXTS =
            "select c.id, c.item_kind, c.item_number, c.text, c.said_at from item_comment c where c.removed_at is null";

    private final JdbcClient jdbc;

    CommentFindable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public FoundKind kind() {
        return FoundKind.COMMENT;
    }

    @Override
    public List<FindableText> texts(Collection<Long> numbers) {
        return read(" and c.id in (:numbers)", numbers);
    }

    @Override
    public List<FindableText> partsOf(Collection<Long> items) {
        return read(" and c.item_number in (:numbers)", items);
    }

    private List<FindableText> read(String which, Collection<Long> numbers) {
        return jdbc.sql(TEXTS + which)
                .param("numbers", numbers)
                .query((row, i) -> text(row))
                .list();
    }

    private static FindableText text(ResultSet row) throws SQLException {
        return new FindableText(
                FoundKind.COMMENT,
                new ItemRef(ItemKind.valueOf(row.getString("item_kind")), row.getLong("item_number")),
                row.getLong("id"),
                "",
                row.getString("text"),
                "",
                "",
                null,
                null,
                null,
                Rows.moment(row, "said_at"),
                Set.of(),
                Set.of());
    }
}
