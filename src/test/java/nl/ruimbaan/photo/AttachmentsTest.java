package nl.ruimbaan.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.conversation.ConversationPages;
import nl.ruimbaan.conversation.ConversationService;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.improvement.TakingPart;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Photos and documents beside obstacles, improvements and comments. */
@ServiceTest
class AttachmentsTest {

    private static final byte[] PHOTO = SamplePhoto.jpeg(60, 40);
    private static final Beside NEW_OBSTACLE = Beside.of(ItemKind.OBSTACLE, 0);

    @Autowired
    PhotoService photos;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ImprovementService improvements;

    @Autowired
    TakingPart part;

    @Autowired
    ConversationService conversations;

    @Autowired
    ConversationPages pages;

    @Autowired
    Moderation moderation;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;
    PersonId carla;

    @BeforeEach
    void hire() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        carla = company.hire("Carla", Role.COACH);
    }

    @Test
    void a_document_is_called_after_its_file_and_published_with_the_obstacle_byte_for_byte() {
        byte[] pdf = pdf(3_100_000);
        assertThat(adds(anna, NEW_OBSTACLE, "Stappen bij verhuizen.PDF", pdf)).isEmpty();

        ItemRef obstacle = annaReports();

        PhotoLine line = company.as(bram, () -> photos.of(obstacle)).getFirst();
        assertThat(line.alt()).isEqualTo("Stappen bij verhuizen");
        assertThat(line.document()).isTrue();
        assertThat(line.length()).isEqualTo(pdf.length);
        assertThat(line.path()).isEqualTo("photos/" + line.id() + "/document");
        PhotoDocument got = company.as(bram, () -> photos.document(line.id())).orElseThrow();
        assertThat(got.name()).isEqualTo("Stappen bij verhuizen");
        assertThat(got.bytes()).isEqualTo(pdf);
    }

    @Test
    void the_bytes_decide_what_is_taken_whatever_the_file_is_called() {
        assertThat(adds(anna, NEW_OBSTACLE, "a.pdf", "geen pdf".getBytes(ISO_8859_1)))
                .containsExactly(Refusal.of("photos", "photo.refused.typeOrPdf"));
        assertThat(adds(anna, NEW_OBSTACLE, "a.pdf", "%PDF-1.7 en dan niets".getBytes(ISO_8859_1)))
                .containsExactly(Refusal.of("photos", "photo.refused.brokenPdf"));
        assertThat(adds(anna, NEW_OBSTACLE, "foto.pdf", PHOTO)).isEmpty();
        assertThat(adds(anna, Beside.of(ItemKind.STORY, 0), "a.pdf", pdf(2_000)))
                .containsExactly(Refusal.of("photos", "photo.refused.type"));
        assertThat(company.as(anna, () -> photos.underHand(NEW_OBSTACLE)))
                .extracting(PhotoLine::document)
                .containsExactly(false);
    }

    @Test
    void what_a_document_is_called_goes_past_the_guard_and_is_needed() {
        adds(anna, NEW_OBSTACLE, "Bel 06-12345678.pdf", pdf(2_000));
        long id = company.as(anna, () -> photos.underHand(NEW_OBSTACLE))
                .getFirst()
                .id();
        assertThat(reports(anna)).containsExactly(Refusal.of(PhotoService.field(id), "privacy.refused.PHONE"));

        company.does(anna, () -> photos.describe(id, " ").refusals());

        assertThat(reports(anna)).containsExactly(Refusal.of(PhotoService.field(id), "photo.refused.noName"));
    }

    @Test
    void a_document_is_got_by_who_may_read_what_it_stands_beside() {
        adds(anna, NEW_OBSTACLE, "a.pdf", pdf(2_000));
        long id = company.as(anna, () -> photos.underHand(NEW_OBSTACLE))
                .getFirst()
                .id();
        assertThat(gets(anna, id)).isTrue();
        assertThat(gets(bram, id)).isFalse();

        ItemRef obstacle = annaReports();
        assertThat(gets(bram, id)).isTrue();

        company.does(bram, () -> moderation.recognisable(obstacle, "").refusals());
        assertThat(gets(bram, id)).isFalse();
        assertThat(gets(anna, id)).isTrue();
        assertThat(gets(carla, id)).isTrue();
    }

    @Test
    void who_may_write_the_item_changes_what_stands_beside_it() {
        ItemRef obstacle = annaReports();
        var saved = (Outcome.Saved<ImprovementDraft>) company.as(
                anna, () -> improvements.propose(ImprovementDraft.of("Drie formulieren", null, Language.NL), null));
        Beside improvement = Beside.of(ItemKind.IMPROVEMENT, saved.item().number());
        var notYours = List.of(Refusal.of("photos", "photo.refused.notYours"));

        assertThat(adds(bram, Beside.of(ItemKind.OBSTACLE, obstacle.number()), "", PHOTO))
                .isEqualTo(notYours);
        assertThat(adds(carla, Beside.of(ItemKind.OBSTACLE, obstacle.number()), "", PHOTO))
                .isEmpty();
        assertThat(adds(bram, improvement, "", PHOTO)).isEqualTo(notYours);
        company.as(bram, () -> part.join(new ImprovementId(improvement.item())));
        assertThat(adds(bram, improvement, "", PHOTO)).isEmpty();
    }

    @Test
    void what_stands_beside_a_comment_is_seen_with_it() {
        ItemRef obstacle = annaReports();
        assertThat(adds(bram, Beside.saying(obstacle, null), "Plattegrond.pdf", pdf(2_000)))
                .isEmpty();
        assertThat(company.as(anna, () -> photos.said(obstacle))).isEmpty();

        long comment = says(bram, obstacle, null);
        assertThat(adds(anna, Beside.saying(obstacle, comment), "", PHOTO)).isEmpty();
        assertThat(company.as(anna, () -> conversations.say(obstacle, comment, "En dit?"))
                        .refusals())
                .extracting(Refusal::key)
                .containsExactly("photo.refused.noAlt");

        PhotoLine line = company.as(anna, () -> photos.said(obstacle))
                .getOrDefault(comment, List.of())
                .getFirst();
        assertThat(line.alt()).isEqualTo("Plattegrond");
        assertThat(company.as(anna, () -> photos.of(obstacle))).isEmpty();
        assertThat(company.as(bram, () -> photos.remove(line.id()).refusals())).isNotEmpty();

        company.does(
                anna,
                () -> moderation
                        .recognisable(
                                company.as(anna, () -> pages.of(obstacle, null))
                                        .orElseThrow()
                                        .comments()
                                        .getFirst()
                                        .ref(),
                                "")
                        .refusals());
        assertThat(gets(anna, line.id())).isFalse();
        assertThat(company.as(anna, () -> photos.said(obstacle))).isEmpty();
        assertThat(gets(bram, line.id())).isTrue();
        assertThat(company.as(carla, () -> photos.said(obstacle))).containsKey(comment);
    }

    @Test
    void with_a_comment_goes_what_stood_beside_it() {
        ItemRef obstacle = annaReports();
        adds(bram, Beside.saying(obstacle, null), "a.pdf", pdf(2_000));
        long comment = says(bram, obstacle, null);

        company.does(bram, () -> conversations.remove(comment).refusals());

        assertThat(jdbc.sql("select count(*) from photo_file").query(Long.class).single())
                .isZero();
    }

    private static byte[] pdf(int length) {
        byte[] file = new byte[length];
        new Random(7).nextBytes(file);
        byte[] start = "%PDF-1.7\n".getBytes(ISO_8859_1);
        byte[] end = "\n%%EOF\n".getBytes(ISO_8859_1);
        System.arraycopy(start, 0, file, 0, start.length);
        System.arraycopy(end, 0, file, length - end.length, end.length);
        return file;
    }

    private List<Refusal> adds(PersonId person, Beside beside, String name, byte[] file) {
        return company.as(person, () -> photos.add(beside, name, file)).refusals();
    }

    private boolean gets(PersonId person, long id) {
        return company.as(person, () -> photos.document(id)).isPresent();
    }

    private long says(PersonId person, ItemRef item, @Nullable Long replyTo) {
        assertThat(company.as(person, () -> conversations.say(item, replyTo, "Kijk eens"))
                        .isDone())
                .isTrue();
        return company.as(person, () -> pages.of(item, null))
                .orElseThrow()
                .comments()
                .getLast()
                .id();
    }

    private List<Refusal> reports(PersonId person) {
        return company.as(person, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null))
                        instanceof Outcome.Refused<ObstacleDraft>(var refusals)
                ? refusals
                : List.of();
    }

    private ItemRef annaReports() {
        return ((Outcome.Saved<ObstacleDraft>) company.as(
                        anna, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null)))
                .item();
    }
}
