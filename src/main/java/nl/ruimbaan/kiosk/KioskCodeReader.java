package nl.ruimbaan.kiosk;

import java.util.List;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.people.Appearance;
import nl.ruimbaan.people.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the administrator's list, in one statement: what holds first, and the newest first. */
@Component
class KioskCodeReader {

    /** As many as anybody looks through. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    KioskCodeReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KioskCodeLine> lines() {
        return jdbc.sql("""
                        select k.id, k.place, k.language, k.appearance, k.made_at, k.seen_on, k.withdrawn_at,
                               m.name as made_name, w.name as withdrawn_name
                        from kiosk_code k join person m on m.id = k.made_by left join person w on w.id = k.withdrawn_by
                        order by case when k.withdrawn_at is null then 0 else 1 end, k.made_at desc, k.id desc
                        fetch first %d rows only
                        """.formatted(MOST))
                .query((row, i) -> new KioskCodeLine(
                        new KioskCodeId(row.getLong("id")),
                        row.getString("place"),
                        Language.valueOf(row.getString("language")),
                        Appearance.valueOf(row.getString("appearance")),
                        Rows.moment(row, "made_at"),
                        row.getString("made_name"),
                        Rows.dayOrNull(row, "seen_on"),
                        Rows.momentOrNull(row, "withdrawn_at"),
                        row.getString("withdrawn_name")))
                .list();
    }
}
