package nl.ruimbaan.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.photo.Beside;
import nl.ruimbaan.photo.PhotoLine;
import nl.ruimbaan.photo.PhotoService;
import nl.ruimbaan.photo.PhotoSize;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was seen can be shown: photos beside a line in the diary, for whoever may read it, and gone with it. */
class DiaryPhotosTest extends Trying {

    private static final ObservationDraft SEEN = new ObservationDraft("De brief lag er nog", "");

    @Autowired
    ExperimentDiary diary;

    @Autowired
    PhotoService photos;

    @Autowired
    Moderation moderation;

    @Autowired
    JdbcClient jdbc;

    ExperimentEntry runs;
    Beside writing;

    @BeforeEach
    void one_that_runs() {
        runs = company.as(anna, () -> trying.running(bellen));
        writing = Beside.saying(bellen.ref(), runs.id().value());
    }

    @Test
    void a_photo_is_seen_by_who_sees_the_experiment_and_by_nobody_before_it_is_said() {
        long photo = added(bram, "De stapel post");
        assertThat(sees(bram, photo)).isTrue();
        assertThat(sees(sem, photo)).isFalse();

        assertThat(note(bram)).isInstanceOf(Outcome.Saved.class);

        assertThat(beside(sem, line())).extracting(PhotoLine::alt).containsExactly("De stapel post");
        assertThat(sees(sem, photo)).isTrue();
        assertThat(company.as(bram, () -> photos.underHand(writing)))
                .as("the next line begins without it")
                .isEmpty();
    }

    @Test
    void a_photo_needs_a_text_and_the_guard_reads_it_and_nothing_is_lost() {
        long photo = added(bram, "");
        assertThat(note(bram)).isEqualTo(Outcome.refused(Refusal.of(PhotoService.field(photo), "photo.refused.noAlt")));
        company.does(bram, () -> photos.describe(photo, "Brief aan 06-12345678"));
        assertThat(((Outcome.Refused<ObservationDraft>) note(bram)).refusals())
                .extracting(Refusal::field)
                .containsExactly(PhotoService.field(photo));

        assertThat(company.as(bram, () -> photos.underHand(writing))).hasSize(1);
        assertThat(seenBy(bram).getFirst().diary()).isEmpty();
    }

    @Test
    void what_is_withdrawn_takes_its_photos_along() {
        long photo = added(bram, "De stapel post");
        note(bram);
        company.does(bram, () -> diary.withdraw(line()));

        assertThat(sees(bram, photo)).isFalse();
        assertThat(jdbc.sql("select count(*) from photo_file where photo_id = ?")
                        .param(photo)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void with_a_hidden_improvement_the_photos_in_its_diary_are_hidden() {
        long photo = added(bram, "De stapel post");
        note(bram);
        company.does(carla, () -> moderation.hide(bellen.ref(), "Herkenbaar"));

        assertThat(sees(sem, photo)).isFalse();
        assertThat(sees(carla, photo)).isTrue();
    }

    @Test
    void what_stands_there_stays_when_its_words_are_put_right_and_nobody_else_takes_it_away() {
        long photo = added(bram, "De stapel post");
        note(bram);
        company.does(bram, () -> diary.correct(line(), 0, new ObservationDraft("De brief lag er al", "")));

        assertThat(beside(anna, line())).hasSize(1);
        assertThat(company.as(anna, () -> photos.remove(photo))).isEqualTo(Act.gone());
    }

    @Test
    void two_who_write_at_once_each_have_their_own() {
        added(bram, "Van Bram");
        added(anna, "Van Anna");
        note(bram);

        assertThat(beside(sem, line())).extracting(PhotoLine::alt).containsExactly("Van Bram");
        assertThat(company.as(anna, () -> photos.underHand(writing)))
                .extracting(PhotoLine::alt)
                .containsExactly("Van Anna");
    }

    private long added(PersonId person, String alt) {
        assertThat(company.as(person, () -> photos.add(writing, "", picture()))).isEqualTo(Act.done());
        long id = company.as(person, () -> photos.underHand(writing)).getLast().id();
        company.does(person, () -> photos.describe(id, alt));
        return id;
    }

    private Outcome<ObservationDraft> note(PersonId person) {
        return company.as(person, () -> diary.note(runs.id(), SEEN));
    }

    private ObservationId line() {
        return seenBy(bram).getFirst().diary().getFirst().id();
    }

    private List<PhotoLine> beside(PersonId person, ObservationId line) {
        return company.as(person, () -> photos.said(bellen.ref())).getOrDefault(line.value(), List.of());
    }

    private boolean sees(PersonId person, long photo) {
        return company.as(person, () -> photos.file(photo, PhotoSize.THUMBNAIL)).isPresent();
    }

    private static byte[] picture() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
