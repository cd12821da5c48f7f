package nl.ruimbaan.mail.report;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What reports say, in the forms in which servers write them. */
class ReportParserTest {

    private static final String ID = "ruimbaan-7-1780311600000@example.org";
    private static final String OTTO = "Otto@Example.org";

    @Test
    void postfix_sends_back_the_head() throws MessagingException, IOException {
        Report report = ReportParser.read(Reports.postfix(
                ID, OTTO, "failed", "5.1.1", "smtp; 550 5.1.1 <otto@example.org>: Recipient address\n    rejected"));

        assertThat(report.letters()).containsExactly("<" + ID + ">");
        assertThat(report.failures())
                .containsExactly(new Failure(
                        Set.of("otto@example.org"),
                        "5.1.1",
                        "550 5.1.1 <otto@example.org>: Recipient address rejected"));
        assertThat(report.failures().getFirst().isAbout("OTTO@example.org")).isTrue();
    }

    @Test
    void exchange_sends_back_the_letter() throws MessagingException, IOException {
        Report report = ReportParser.read(Reports.exchange(ID, OTTO));

        assertThat(report.letters()).hasSize(1).first().asString().contains("<" + ID + ">");
        assertThat(report.failures())
                .containsExactly(new Failure(
                        Set.of("otto@example.org"),
                        "5.1.10",
                        "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup"));
    }

    @Test
    void without_what_came_back_it_says_what_it_answers() throws MessagingException, IOException {
        Report report = ReportParser.read(Reports.gmail(ID, OTTO));

        assertThat(report.letters()).contains("<" + ID + ">");
        assertThat(report.failures())
                .containsExactly(new Failure(
                        Set.of("otto@example.org"), "5.2.2", "552-5.2.2 The inbox is out of storage 552 5.2.2 space."));
    }

    @Test
    void it_may_be_encoded_speak_other_languages_and_end_halfway() throws MessagingException, IOException {
        Report report = ReportParser.read(Reports.international(ID, OTTO));

        assertThat(report.letters()).containsExactly("<" + ID + ">");
        assertThat(report.failures())
                .containsExactly(new Failure(Set.of("otto@example.org"), "5.1.1", "550 5.1.1 géén postvak “otto”"));
    }

    @Test
    void what_is_late_or_arrived_is_no_failure() throws MessagingException, IOException {
        for (String action : new String[] {"delayed", "delivered", "relayed", "expanded", ""}) {
            assertThat(ReportParser.read(Reports.postfix(ID, OTTO, action, "4.4.1", "smtp; 451 later"))
                            .failures())
                    .as(action)
                    .isEmpty();
        }
    }

    @Test
    void nothing_that_breaks_a_line_or_turns_it_stays_in_what_the_server_said() throws MessagingException, IOException {
        Report report =
                ReportParser.read(Reports.postfix(ID, OTTO, "failed", "5.0.0", "x-unix; a\u0000b\u202ec\n \n \td"));

        assertThat(report.failures()).extracting(Failure::reply).containsExactly("a b c d");
    }

    @Test
    void what_is_none_says_nothing() throws MessagingException, IOException {
        for (String text : new String[] {"", "\r\n", "Subject: x\r\n\r\ny"}) {
            assertThat(ReportParser.read(text.getBytes(US_ASCII))).isEqualTo(new Report(List.of(), List.of()));
        }
    }

    @Test
    void its_type_alone_says_that_it_is_one() {
        assertThat(ReportParser.isReport("multipart/report; report-type=delivery-status; boundary=x"))
                .isTrue();
        assertThat(ReportParser.isReport("Multipart/Report; Report-Type=\"Delivery-Status\""))
                .isTrue();
        assertThat(ReportParser.isReport("multipart/report; boundary=x")).isTrue();
        assertThat(ReportParser.isReport("multipart/report; report-type=disposition-notification"))
                .isFalse();
        assertThat(ReportParser.isReport("multipart/mixed; boundary=x")).isFalse();
        assertThat(ReportParser.isReport("nonsense")).isFalse();
        assertThat(ReportParser.isReport(null)).isFalse();
    }

    @Test
    void of_all_reasons_a_few_say_that_there_is_no_such_address() {
        for (String status : new String[] {"5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10"}) {
            assertThat(because(status)).as(status).isTrue();
        }
        for (String status : new String[] {
            "5.2.2", "5.2.1", "5.1.0", "5.1.4", "5.1.7", "5.1.8", "5.4.4", "5.4.7", "5.7.1", "5.0.0", "4.1.1", "4.4.1",
            ""
        }) {
            assertThat(because(status)).as(status).isFalse();
        }
    }

    private static boolean because(String status) {
        return new Failure(Set.of(), status, "").saysThereIsNoSuchAddress();
    }
}
