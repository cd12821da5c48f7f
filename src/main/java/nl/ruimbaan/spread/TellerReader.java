package nl.ruimbaan.spread;

import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.thread.ThreadService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from whom an improvement comes: who told the stories and reported the obstacles that led to it and that the reader may see. */
@Component
class TellerReader {

    /** Also who told or reported what went up in such a one; one that is out of sight names nobody. */
    private static final String TELLERS = """
            select %1$s as kind, coalesce(s.merged_root_id, s.id) as item, p.id as person, p.name,
                   (s.teller_hidden = true or exists (select 1 from hidden_text h
                                                      where h.text_number = s.id and h.text_kind = %1$s)) as hidden
            from (select id from story where id in (:items) union select id from story where merged_root_id in (:items)) few
            join story s on s.id = few.id join person p on p.id = s.teller_id
            where p.disabled = false
            union all
            select %2$s as kind, coalesce(o.merged_root_id, o.id) as item, p.id as person, p.name,
                   (o.reporter_hidden = true or exists (select 1 from hidden_text h
                                                        where h.text_number = o.id and h.text_kind = %2$s)) as hidden
            from (select id from obstacle where id in (:items) union select id from obstacle where merged_root_id in (:items)) few
            join obstacle o on o.id = few.id join person p on p.id = o.reporter_id
            where p.disabled = false
            order by kind desc, item, name, person
            """.formatted(Sql.name(ItemKind.STORY), Sql.name(ItemKind.OBSTACLE));

    private final ThreadService threads;
    private final JdbcClient jdbc;

    TellerReader(ThreadService threads, JdbcClient jdbc) {
        this.threads = threads;
        this.jdbc = jdbc;
    }

    List<Teller> of(ImprovementId id) {
        List<Long> items = threads.ledHere(id.ref()).stream()
                .map(ItemView::ref)
                .filter(it -> it.kind() == ItemKind.STORY || it.kind() == ItemKind.OBSTACLE)
                .map(ItemRef::number)
                .toList();
        return items.isEmpty()
                ? List.of()
                : jdbc.sql(TELLERS)
                        .param("items", items)
                        .query((row, i) -> new Teller(
                                HearsAs.valueOf(row.getString("kind")),
                                new ItemRef(ItemKind.valueOf(row.getString("kind")), row.getLong("item")),
                                new PersonId(row.getLong("person")),
                                row.getString("name"),
                                row.getBoolean("hidden")))
                        .list();
    }
}
