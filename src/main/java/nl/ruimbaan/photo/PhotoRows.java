package nl.ruimbaan.photo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.Forgets;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
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

    private static final String UNDER_HAND =
            " where item_kind = ? and item_number = ? and (person_id = ? or state <> " + ADDED + ")";

    private final JdbcClient jdbc;
    private final Numbers numbers;

    PhotoRows(JdbcClient jdbc, Numbers numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    /** Where a photo belongs. */
    record Place(PersonId person, ItemRef item, PhotoState state) {}

    /** What others see. */
    List<PhotoLine> published(ItemRef item) {
        return jdbc.sql("select id, alt, width, height from photo where item_number = ? and item_kind = ?"
                        + " and state <> " + ADDED + " order by id")
                .params(item.number(), item.kind().name())
                .query((row, i) -> line(row))
                .list();
    }

    /** What it will be once saved: what is there, with what the person is changing. */
    List<PhotoLine> underHand(PersonId person, ItemKind kind, long item) {
        return jdbc.sql("select id, coalesce(alt_draft, alt) as alt, width, height from photo" + UNDER_HAND
                        + " and state <> " + REMOVED + " order by id")
                .params(kind.name(), item, person.value())
                .query((row, i) -> line(row))
                .list();
    }

    private static PhotoLine line(ResultSet row) throws SQLException {
        return new PhotoLine(row.getLong("id"), row.getString("alt"), row.getInt("width"), row.getInt("height"));
    }

    Optional<Place> place(long id) {
        return jdbc.sql("select person_id, item_kind, item_number, state from photo where id = ?")
                .param(id)
                .query((row, i) -> new Place(
                        new PersonId(row.getLong("person_id")),
                        new ItemRef(ItemKind.valueOf(row.getString("item_kind")), row.getLong("item_number")),
                        PhotoState.valueOf(row.getString("state"))))
                .optional();
    }

    Optional<byte[]> bytes(long id, PhotoSize size) {
        return jdbc.sql("select bytes from photo_file where photo_id = ? and size = ?")
                .params(id, size.name())
                .query((row, i) -> row.getBytes("bytes"))
                .optional();
    }

    /** One at a time for each person: two files sent at once are counted one after the other. */
    void takeTurns(PersonId person) {
        jdbc.sql("select id from person where id = ? for update")
                .param(person.value())
                .query(Long.class)
                .optional();
    }

    void add(PersonId person, ItemKind kind, long item, EncodedPhoto photo, Instant now) {
        long id = numbers.nextRecord();
        jdbc.sql("insert into photo (id, person_id, item_kind, item_number, state, width, height, alt, touched)"
                        + " values (?, ?, ?, ?, " + ADDED + ", ?, ?, '', ?)")
                .params(id, person.value(), kind.name(), item, photo.width(), photo.height(), utc(now))
                .update();
        keep(id, PhotoSize.FULL, photo.full());
        keep(id, PhotoSize.THUMBNAIL, photo.thumbnail());
    }

    private void keep(long id, PhotoSize size, byte[] bytes) {
        jdbc.sql("insert into photo_file (photo_id, size, bytes) values (?, ?, ?)")
                .params(id, size.name(), bytes)
                .update();
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

    /** What was under hand is how it is from now on. */
    void publish(PersonId person, ItemKind kind, long from, long item) {
        delete("item_kind = ? and item_number = ? and state = " + REMOVED, kind.name(), from);
        jdbc.sql("update photo set state = " + PUBLISHED + ", alt = trim(coalesce(alt_draft, alt)), alt_draft = null,"
                        + " item_number = ?" + UNDER_HAND)
                .params(item, kind.name(), from, person.value())
                .update();
    }

    /** What was under hand is as if it had not been. */
    void discard(PersonId person, ItemKind kind, long item) {
        delete(
                "person_id = ? and item_kind = ? and item_number = ? and state = " + ADDED,
                person.value(),
                kind.name(),
                item);
        jdbc.sql("update photo set state = " + PUBLISHED + ", alt_draft = null" + UNDER_HAND)
                .params(kind.name(), item, person.value())
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
