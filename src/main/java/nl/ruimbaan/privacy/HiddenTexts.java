package nl.ruimbaan.privacy;

import java.time.ZoneOffset;
import java.util.Optional;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which texts are out of sight, and why. Kept beside them, so that nobody who edits is in the way. */
@Component
public class HiddenTexts {

    private final JdbcClient jdbc;

    HiddenTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a list adds to its condition to leave the hidden ones out: one look along a key for each row. */
    public static String except(String number) {
        return " and not exists (select 1 from hidden_text h where h.item_number = " + number + ")";
    }

    public boolean holds(ItemRef item) {
        return of(item).isPresent();
    }

    Optional<Hiding> of(ItemRef item) {
        return jdbc.sql("select recognisable, note, hidden_at from hidden_text where item_number = ?")
                .param(item.number())
                .query((row, i) -> new Hiding(
                        row.getBoolean("recognisable"), row.getString("note"), Rows.moment(row, "hidden_at")))
                .optional();
    }

    void hide(ItemRef item, Hiding why) {
        show(item);
        jdbc.sql("insert into hidden_text (item_number, item_kind, recognisable, note, hidden_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        item.number(),
                        item.kind().name(),
                        why.recognisable(),
                        why.note(),
                        why.since().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether it was hidden. */
    boolean show(ItemRef item) {
        return jdbc.sql("delete from hidden_text where item_number = ?")
                        .param(item.number())
                        .update()
                > 0;
    }
}
