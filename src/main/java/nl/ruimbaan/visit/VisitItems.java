package nl.ruimbaan.visit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.privacy.HiddenTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what each note is about. */
@Component
class VisitItems {

    private final JdbcClient jdbc;
    private final VisitItemReader items;
    private final Numbers numbers;

    VisitItems(JdbcClient jdbc, VisitItemReader items, Numbers numbers) {
        this.jdbc = jdbc;
        this.items = items;
        this.numbers = numbers;
    }

    List<ItemRef> of(VisitId visit) {
        return items.of(visit).stream().map(VisitItem::item).toList();
    }

    /** It is about these, as far as they are there. What is hidden now could not be chosen again: it stays. */
    void put(VisitId visit, List<ItemRef> about) {
        Set<Long> wanted = new HashSet<>(about.stream().map(ItemRef::number).toList());
        Set<Long> had = new HashSet<>(jdbc.sql("select i.item_number from visit_item i where i.visit_id = :visit"
                        + HiddenTexts.except("i.item_number"))
                .param("visit", visit.number())
                .query(Long.class)
                .list());
        had.stream()
                .filter(it -> !wanted.contains(it))
                .forEach(it -> jdbc.sql("delete from visit_item where visit_id = ? and item_number = ?")
                        .params(visit.number(), it)
                        .update());
        wanted.removeAll(had);
        items.known(wanted)
                .forEach(it -> jdbc.sql("insert into visit_item (id, visit_id, item_number) values (?, ?, ?)")
                        .params(numbers.nextRecord(), visit.number(), it.item().number())
                        .update());
    }
}
