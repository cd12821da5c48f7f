package nl.ruimbaan.conversation;

import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Mergeable;
import nl.ruimbaan.base.MovedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said about an item, and who follows it, when it goes up in another one. */
@Component
class ConversationMerging implements Mergeable {

    private static final String COMMENT = "COMMENT";
    private static final String FOLLOWER = "FOLLOWER";
    private static final String REACTION = "REACTION_";

    private final JdbcClient jdbc;
    private final MovedRows moved;
    private final Journal journal;

    ConversationMerging(JdbcClient jdbc, MovedRows moved, Journal journal) {
        this.jdbc = jdbc;
        this.moved = moved;
        this.journal = journal;
    }

    /** Comments move; who follows the one follows the other as well, but for those who chose not to. */
    @Override
    public void merge(ItemRef from, ItemRef into, long merging) {
        moved.keep(merging, COMMENT, "select id from item_comment where item_number = ?", from.number());
        jdbc.sql("update item_comment set item_number = ? where item_number = ?")
                .params(into.number(), from.number())
                .update();
        moved.keep(
                merging,
                FOLLOWER,
                "select f.person_id as id from item_follower f where f.item_number = ? and f.following = true"
                        + " and not exists (select 1 from item_follower i where i.item_number = ?"
                        + " and i.person_id = f.person_id)",
                from.number(),
                into.number());
        jdbc.sql("insert into item_follower (item_number, person_id, following)"
                        + " select cast(? as bigint), row_id, true from moved_row where merging_id = ? and kind = ?")
                .params(into.number(), merging, FOLLOWER)
                .update();
        ReactionKind.of(from.kind()).forEach(it -> mergeReactions(it, from, into, merging));
        announce(from, into);
    }

    /** Who answered the one without words has answered the other; who answered both so stays at both. */
    private void mergeReactions(ReactionKind kind, ItemRef from, ItemRef into, long merging) {
        moved.keep(
                merging,
                REACTION + kind,
                "select r.person_id as id from reaction r where r.item_number = ? and r.kind = ? and not exists"
                        + " (select 1 from reaction i where i.item_number = ? and i.kind = r.kind"
                        + " and i.person_id = r.person_id)",
                from.number(),
                kind.name(),
                into.number());
        moveReactions(kind, from, into, merging);
    }

    private void moveReactions(ReactionKind kind, ItemRef holder, ItemRef next, long merging) {
        jdbc.sql(
                        "update reaction set item_number = ? where item_number = ? and kind = ? and "
                                + MovedRows.among("person_id")
                                + " and person_id not in (select i.person_id from reaction i where i.item_number = ? and i.kind = ?)")
                .params(
                        next.number(),
                        holder.number(),
                        kind.name(),
                        merging,
                        REACTION + kind,
                        next.number(),
                        kind.name())
                .update();
    }

    /** What the merging brought goes back; what was said since stays where it was said. */
    @Override
    public void takeApart(ItemRef from, ItemRef into, long merging) {
        jdbc.sql("update item_comment set item_number = ? where item_number = ? and " + MovedRows.among("id"))
                .params(from.number(), into.number(), merging, COMMENT)
                .update();
        moved.wentBack(merging, COMMENT);
        jdbc.sql("delete from item_follower where item_number = ? and following = true and "
                        + MovedRows.among("person_id"))
                .params(into.number(), merging, FOLLOWER)
                .update();
        ReactionKind.of(from.kind()).forEach(kind -> {
            moveReactions(kind, into, from, merging);
            moved.wentBack(merging, REACTION + kind);
        });
        announce(from, into);
    }

    private void announce(ItemRef from, ItemRef into) {
        journal.changed(from, new ConversationChanged());
        journal.changed(into, new ConversationChanged());
    }
}
