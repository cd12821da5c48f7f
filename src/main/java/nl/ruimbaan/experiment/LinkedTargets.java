package nl.ruimbaan.experiment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps to what the layers of each iceberg are linked, by whom and since when. */
@Component
class LinkedTargets {

    private final JdbcClient jdbc;
    private final LinkTargetReader targets;
    private final Numbers numbers;

    LinkedTargets(JdbcClient jdbc, LinkTargetReader targets, Numbers numbers) {
        this.jdbc = jdbc;
        this.targets = targets;
        this.numbers = numbers;
    }

    private record Row(long id, LayerLink link) {}

    /** In the order in which it was done. What went up in something that it was linked to already, stands there once. */
    List<LayerLink> of(ImprovementId id) {
        List<LayerLink> rows = rows(id).map(Row::link).toList();
        return rows.stream()
                .filter(it -> it.equals(rows.stream()
                        .filter(other -> other.target().equals(it.target()))
                        .findFirst()
                        .orElseThrow()))
                .toList();
    }

    void add(ImprovementId id, LinkTarget target, PersonId by, Instant now) {
        jdbc.sql("insert into improvement_link (id, improvement_id, kind, target_id, linked_by, linked_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        numbers.nextRecord(),
                        id.number(),
                        target.kind().name(),
                        target.id(),
                        by.value(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Also by what went up in it. */
    void remove(ImprovementId id, LinkTarget target) {
        rows(id).filter(it -> it.link().target().equals(target))
                .forEach(it -> jdbc.sql("delete from improvement_link where id = ?")
                        .param(it.id())
                        .update());
    }

    private Stream<Row> rows(ImprovementId id) {
        return jdbc
                .sql("select * from (" + targets.linked() + ") found order by link")
                .param("improvement", id.number())
                .query((row, i) -> new Row(
                        row.getLong("link"),
                        new LayerLink(
                                LinkTargetReader.target(row),
                                new Deed(row.getString("linker"), Rows.moment(row, "linked_at")))))
                .list()
                .stream();
    }
}
