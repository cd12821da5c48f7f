package nl.ruimbaan.conversation;

import java.util.List;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.MovedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said about an item, and who follows it, when it goes up in another one. */
@Component
public class ConversationMerging {

    private static final String COMMENT = "COMMENT";
    private static final String FOLLOWER = "FOLLOWER";

    private final JdbcClient jdbc;
    private final MovedRows moved;
    private final Journal journal;

    ConversationMerging(JdbcClient jdbc, MovedRows moved, Journal journal) {
        this.jdbc = jdbc;
        this.moved = moved;
        this.journal = journal;
    }

    /** Comments move; who follows the one follows the other as well, but for those who chose not to. */
    public void merge(ItemRef from, ItemRef into, long merging) {
        moved.keep(merging, COMMENT, ids("select id from item_comment where item_number = ?", from));
        jdbc.sql("update item_comment set item_number = ? where item_number = ?")
                .params(into.number(), from.number())
                .update();
        List<Long> followers = jdbc.sql(
                        "select person_id from item_follower f where item_number = ? and following = true"
                                + " and not exists (select 1 from item_follower i where i.item_number = ?"
                                + " and i.person_id = f.person_id)")
                .params(from.number(), into.number())
                .query((row, i) -> row.getLong(1))
                .list();
        moved.keep(merging, FOLLOWER, followers);
        followers.forEach(
                person -> jdbc.sql("insert into item_follower (item_number, person_id, following) values (?, ?, true)")
                        .params(into.number(), person)
                        .update());
        announce(from, into);
    }

    /** What the merging brought goes back; what was said since stays where it was said. */
    public void takeApart(ItemRef from, ItemRef into, long merging) {
        moved.of(merging, COMMENT)
                .forEach(comment -> jdbc.sql("update item_comment set item_number = ? where id = ? and item_number = ?")
                        .params(from.number(), comment, into.number())
                        .update());
        moved.of(merging, FOLLOWER)
                .forEach(person -> jdbc.sql(
                                "delete from item_follower where item_number = ? and person_id = ? and following = true")
                        .params(into.number(), person)
                        .update());
        announce(from, into);
    }

    private List<Long> ids(String sql, ItemRef item) {
        return jdbc.sql(sql)
                .param(item.number())
                .query((row, i) -> row.getLong(1))
                .list();
    }

    private void announce(ItemRef from, ItemRef into) {
        journal.changed(from, new ConversationChanged());
        journal.changed(into, new ConversationChanged());
    }
}
