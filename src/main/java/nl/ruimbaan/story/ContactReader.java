package nl.ruimbaan.story;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what coaches and a hidden teller said to each other. */
@Component
class ContactReader {

    private static final int MOST = 100;

    private final JdbcClient jdbc;

    ContactReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether anybody said anything. */
    boolean isBegun(Story story) {
        return jdbc.sql(
                                "select count(*) from (select 1 from story_contact where story_id = ? fetch first 1 rows only) c")
                        .param(story.id())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Oldest first, the last hundred. */
    List<StoryContact.Line> lines(Story story) {
        return jdbc.sql("""
                        select c.id, c.text, c.said_at, case when c.from_teller then null else p.name end as coach
                        from story_contact c join person p on p.id = c.writer_id
                        where c.story_id = ? order by c.id desc fetch first
                        """ + MOST + " rows only")
                .param(story.id())
                .query((row, i) -> new StoryContact.Line(
                        row.getLong("id"), row.getString("coach"), row.getString("text"), Rows.moment(row, "said_at")))
                .list()
                .reversed();
    }

    /** The coaches who said something. */
    Set<PersonId> coaches(Story story) {
        return new LinkedHashSet<>(
                jdbc.sql("select distinct writer_id from story_contact where story_id = ? and not from_teller")
                        .param(story.id())
                        .query((row, i) -> new PersonId(row.getLong("writer_id")))
                        .list());
    }
}
