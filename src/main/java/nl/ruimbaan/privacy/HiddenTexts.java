package nl.ruimbaan.privacy;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.base.TextRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which texts are out of sight, and why. Kept beside them, so that nobody who edits is in the way. */
@Component
public class HiddenTexts {

    private static final String ITEMS = Sql.names(EnumSet.allOf(ItemKind.class));
    private static final String THIS_ONE = " where text_number = ? and text_kind = ?";

    private final JdbcClient jdbc;

    HiddenTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a list of items adds to its condition to leave the hidden ones out: one look along a key for each row. */
    public static String except(String number) {
        return " and not exists (select 1 from hidden_text h where h.text_number = " + number + " and h.text_kind in "
                + ITEMS + ")";
    }

    /**
     * What a statement adds to its tables to read with each text why it is hidden: {@code h.note}, since {@code h.hidden_at}. Both
     * are null when it is in sight.
     */
    public static String why(String textKind, String number) {
        return " left join hidden_text h on h.text_number = " + number + " and h.text_kind = '" + textKind + "' ";
    }

    public boolean holds(TextRef text) {
        return of(text).isPresent();
    }

    /** The text is gone for good, and with it by what somebody was recognised. */
    public void forget(TextRef text) {
        show(text);
    }

    Optional<Hiding> of(TextRef text) {
        return jdbc.sql("select recognisable, note, hidden_at from hidden_text" + THIS_ONE)
                .params(text.number(), text.textKind())
                .query((row, i) -> new Hiding(
                        row.getBoolean("recognisable"), row.getString("note"), Rows.moment(row, "hidden_at")))
                .optional();
    }

    void hide(TextRef text, Hiding why) {
        show(text);
        jdbc.sql("insert into hidden_text (text_number, text_kind, recognisable, note, hidden_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        text.number(),
                        text.textKind(),
                        why.recognisable(),
                        why.note(),
                        why.since().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether it was hidden. */
    boolean show(TextRef text) {
        return jdbc.sql("delete from hidden_text" + THIS_ONE)
                        .params(text.number(), text.textKind())
                        .update()
                > 0;
    }
}
