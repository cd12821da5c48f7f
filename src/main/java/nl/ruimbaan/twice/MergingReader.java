package nl.ruimbaan.twice;

import java.util.List;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.ToldElsewhere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads with which stories one is merged, or was. */
@Component
class MergingReader implements ToldElsewhere {

    private static final int LONGEST = 100;

    /** Nobody is named whom colleagues may not know as the teller of either. */
    private static final String HISTORY = """
            select m.story_id, m.other_id, m.at, m.verb, m.words,
                   case when (s.teller_hidden = true and m.person_id in (s.teller_id, coalesce(s.writer_id, 0)))
                          or (o.teller_hidden = true and m.person_id in (o.teller_id, coalesce(o.writer_id, 0)))
                        then null else p.name end as by_name,
                   exists (select 1 from story_merging u where u.story_id = m.story_id and u.undoes_id = m.id) as undone
            from story_merging m
            join story s on s.id = m.story_id
            join story o on o.id = m.other_id
            join person p on p.id = m.person_id
            where m.id in (select a.id from story_merging a where a.story_id = :id
                           union select b.id from story_merging b where b.other_id = :id)
            order by m.id desc fetch first %d rows only
            """.formatted(LONGEST);

    private final JdbcClient jdbc;

    MergingReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What happened between it and others, the newest first. */
    List<MergingLine> history(StoryId id) {
        return jdbc.sql(HISTORY)
                .param("id", id.number())
                .query((row, i) -> {
                    boolean here = row.getLong("story_id") == id.number();
                    return new MergingLine(
                            row.getString("by_name"),
                            Rows.moment(row, "at"),
                            MergingVerb.valueOf(row.getString("verb")),
                            here,
                            new StoryId(row.getLong(here ? "other_id" : "story_id")),
                            here ? row.getString("words") : null,
                            row.getBoolean("undone"));
                })
                .list();
    }

    /** Whether something comes of it. */
    boolean hasLed(StoryId id) {
        return jdbc.sql("select exists (select 1 from thread_link where from_id = ?)")
                .param(id.number())
                .query(Boolean.class)
                .single();
    }

    /** All with which it is merged, or ever was. */
    @Override
    public List<StoryId> of(StoryId id) {
        return jdbc.sql("select other_id as id from story_merging where story_id = ?"
                        + " union select story_id as id from story_merging where other_id = ?")
                .params(id.number(), id.number())
                .query((row, i) -> new StoryId(row.getLong("id")))
                .list();
    }
}
