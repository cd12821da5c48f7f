package nl.ruimbaan.photo;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.ruimbaan.base.Forgets;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The photos in the database. */
@Component
class PhotoRows implements Forgets {

    private static final String ADDED = Sql.name(PhotoState.ADDED);
    private static final String PUBLISHED = Sql.name(PhotoState.PUBLISHED);
    private static final String REMOVED = Sql.name(PhotoState.REMOVED);

    /** Its values are those of {@link #underHandOf}. */
    static final String UNDER_HAND =
            " where item_kind = ? and item_number = ? and comment_id = ? and (person_id = ? or state <> " + ADDED + ")";

    private final JdbcClient jdbc;
    private final PhotoBytes files;
    private final Numbers numbers;

    PhotoRows(JdbcClient jdbc, PhotoBytes files, Numbers numbers) {
        this.jdbc = jdbc;
        this.files = files;
        this.numbers = numbers;
    }

    static List<Object> underHandOf(PersonId person, Beside beside) {
        return List.of(beside.kind().name(), beside.item(), beside.comment(), person.value());
    }

    /** One at a time for each person: two files sent at once are counted one after the other. */
    void takeTurns(PersonId person) {
        jdbc.sql("select id from person where id = ? for update")
                .param(person.value())
                .query(Long.class)
                .optional();
    }

    void add(PersonId person, Beside beside, EncodedPhoto photo, Instant now) {
        long id = add(person, beside, now, photo.width(), photo.height(), "", 0);
        files.keep(id, PhotoSize.FULL, photo.full());
        files.keep(id, PhotoSize.THUMBNAIL, photo.thumbnail());
    }

    /** A document: its name is what one says of it until one says something else. */
    void add(PersonId person, Beside beside, String name, byte[] file, Instant now) {
        files.keep(add(person, beside, now, 0, 0, name, file.length), PhotoSize.FULL, file);
    }

    private long add(
            PersonId person, Beside beside, Instant now, int width, int height, String alt, int documentLength) {
        long id = numbers.nextRecord();
        jdbc.sql("insert into photo (id, person_id, item_kind, item_number, comment_id, state, width, height, document,"
                        + " file_length, alt, touched) values (?, ?, ?, ?, ?, " + ADDED + ", ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        person.value(),
                        beside.kind().name(),
                        beside.item(),
                        beside.comment(),
                        width,
                        height,
                        documentLength > 0,
                        documentLength,
                        alt,
                        utc(now))
                .update();
        return id;
    }

    void describe(long id, String alt, Instant now) {
        jdbc.sql("update photo set alt_draft = ?, touched = ? where id = ?")
                .params(alt, utc(now), id)
                .update();
    }

    void markRemoved(long id, Instant now) {
        jdbc.sql("update photo set state = " + REMOVED + ", touched = ? where id = ?")
                .params(utc(now), id)
                .update();
    }

    void delete(long id) {
        delete("id = ?", id);
    }

    /** A comment is gone, and what stood beside it. */
    void forgetSaid(long comment) {
        delete("comment_id = ?", comment);
    }

    /** What was under hand is how it is from now on, beside this. */
    void publish(PersonId person, Beside from, long item, long comment) {
        delete(
                "item_kind = ? and item_number = ? and comment_id = ? and state = " + REMOVED,
                from.kind().name(),
                from.item(),
                from.comment());
        jdbc.sql("update photo set state = " + PUBLISHED + ", alt = trim(coalesce(alt_draft, alt)), alt_draft = null,"
                        + " item_number = ?, comment_id = ?" + UNDER_HAND)
                .params(item, comment)
                .params(underHandOf(person, from))
                .update();
    }

    /** What was under hand is as if it had not been. */
    void discard(PersonId person, Beside beside) {
        delete(
                "item_kind = ? and item_number = ? and comment_id = ? and person_id = ? and state = " + ADDED,
                underHandOf(person, beside).toArray());
        jdbc.sql("update photo set state = " + PUBLISHED + ", alt_draft = null" + UNDER_HAND)
                .params(underHandOf(person, beside))
                .update();
    }

    @Override
    public String what() {
        return "changes to photos that were not published";
    }

    @Override
    public Duration kept() {
        return Duration.ofDays(30);
    }

    /** What was under hand is as if it had not been. */
    @Override
    public int forgetBefore(Instant moment) {
        return delete("state = " + ADDED + " and touched < ?", utc(moment))
                + jdbc.sql("update photo set state = " + PUBLISHED + ", alt_draft = null where touched < ?"
                                + " and (state = " + REMOVED + " or alt_draft is not null)")
                        .param(utc(moment))
                        .update();
    }

    private int delete(String which, Object... values) {
        jdbc.sql("delete from photo_file where photo_id in (select id from photo where " + which + ")")
                .params(values)
                .update();
        return jdbc.sql("delete from photo where " + which).params(values).update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
