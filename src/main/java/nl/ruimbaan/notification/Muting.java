package nl.ruimbaan.notification;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.base.ItemViews;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Items of which the current user wants no messages any more. What waits for them is done all the same: it stands on home. */
@ApplicationService
public class Muting {

    /** So many are named, those muted last. */
    static final int MOST = 100;

    private static final String MINE = " notification_mute where person_id = :me";

    private final JdbcClient jdbc;
    private final ItemViews items;
    private final CurrentUser user;
    private final Clock clock;

    Muting(JdbcClient jdbc, ItemViews items, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.items = items;
        this.user = user;
        this.clock = clock;
    }

    /** Nothing more about it. Once is enough; what one may not see stays as it is. */
    @Change
    public void mute(ItemRef item) {
        if (item.equals(ItemRef.NONE) || isMuted(item) || !items.mayRead(item)) {
            return;
        }
        statement("insert into notification_mute (person_id, item_kind, item_number, muted_at)"
                        + " values (:me, :kind, :item, :now)")
                .param("kind", item.kind().name())
                .param("item", item.number())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Messages about it come again. */
    @Change
    public void unmute(ItemRef item) {
        statement("delete from" + MINE + " and item_number = :item")
                .param("item", item.number())
                .update();
    }

    public boolean isMuted(ItemRef item) {
        return statement("select count(*) from" + MINE + " and item_number = :item")
                        .param("item", item.number())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Those muted last first. */
    public List<MutedItem> all() {
        List<ItemRef> muted = statement("select item_kind, item_number from" + MINE
                        + " order by muted_at desc, item_number desc fetch first " + MOST + " rows only")
                .query((row, i) ->
                        new ItemRef(ItemKind.valueOf(row.getString("item_kind")), row.getLong("item_number")))
                .list();
        Map<ItemRef, ItemView> views = items.of(muted);
        return muted.stream()
                .map(it -> {
                    ItemView view = views.get(it);
                    return new MutedItem(it, view == null ? null : view.title());
                })
                .toList();
    }

    private JdbcClient.StatementSpec statement(String sql) {
        return jdbc.sql(sql).param("me", user.id().value());
    }
}
