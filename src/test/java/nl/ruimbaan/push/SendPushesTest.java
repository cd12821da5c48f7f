package nl.ruimbaan.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Writes;
import nl.ruimbaan.security.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What waits comes at once, once, to whom it waits for, and says no more than what and which number. */
class SendPushesTest extends Pushing {

    @Autowired
    JsonMapper json;

    @Autowired
    Writes writes;

    @Test
    void a_question_comes_encrypted_and_names_nobody() {
        turnsOn(MONDAY.minus(1, HOURS));
        told(ASKED, MONDAY);

        sends(MONDAY);

        PushMaker.Came came = maker.cameFor(phone).getFirst();
        String read = phone.reads(came);
        assertThat(read.strip())
                .isEqualTo("{\"title\":\"Hindernis #" + obstacle.number()
                        + "\",\"body\":\"Hier is een vraag aan jou.\","
                        + "\"path\":\"/obstacles/" + obstacle.number() + "\",\"tag\":\"obstacles/" + obstacle.number()
                        + "\",\"lang\":\"nl\"}");
        assertThat(read).hasSize(512);
        assertThat(new String(came.body(), UTF_8)).doesNotContain("Hindernis", "obstacles");
        assertThat(came.header("Content-Encoding")).isEqualTo("aes128gcm");
        assertThat(came.header("TTL")).isEqualTo("86400");
        assertThat(came.header("Urgency")).isEqualTo("normal");
        assertThat(came.header("Topic")).matches("[-_A-Za-z0-9]{32}");
    }

    @Test
    void looking_for_what_is_to_be_sent_throws_nothing_away_that_was_read() {
        var reads = new AtomicInteger();
        Supplier<Integer> remembered = writes.remember(reads::incrementAndGet);
        turnsOn(MONDAY.minus(1, HOURS));
        told(ASKED, MONDAY);
        assertThat(Clock.at(MONDAY, remembered::get)).isEqualTo(1);

        sends(MONDAY);

        assertThat(maker.cameFor(phone)).hasSize(1);
        assertThat(Clock.at(MONDAY, remembered::get)).isEqualTo(1);
    }

    @Test
    void the_portal_signs_it_with_the_key_that_browsers_know_and_says_whom_to_ask() throws GeneralSecurityException {
        turnsOn(MONDAY.minus(1, HOURS));
        told(ASKED, MONDAY);
        sends(MONDAY);

        String header = maker.cameFor(phone).getFirst().header("Authorization");
        String publicKey = String.valueOf(company.as(otto, own::page).publicKey());
        assertThat(header).startsWith("vapid t=").endsWith("k=" + publicKey);
        String[] token = header.replaceFirst("vapid t=([^,]+),.*", "$1").split("\\.", -1);
        assertThat(new String(Base64.getUrlDecoder().decode(token[1]), UTF_8))
                .contains("\"aud\":\"" + maker.origin() + "\"", "\"sub\":\"https://ruimbaan.example.org\"");
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(key(Base64.getUrlDecoder().decode(publicKey)));
        signature.update((token[0] + "." + token[1]).getBytes(UTF_8));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(token[2]))).isTrue();
    }

    @Test
    void it_speaks_the_language_of_its_reader() {
        change("update person set language = 'EN' where id = ?", otto.value());
        turnsOn(MONDAY.minus(1, HOURS));
        told("OBSTACLE.AGREED.ASKED", MONDAY);
        sends(MONDAY);

        var read = json.readTree(phone.reads(maker.cameFor(phone).getFirst()));
        assertThat(read.get("title").asString()).isEqualTo("Obstacle #" + obstacle.number());
        assertThat(read.get("body").asString()).isEqualTo("There is a question for you here.");
        assertThat(read.get("lang").asString()).isEqualTo("en");
    }

    @Test
    void it_comes_once_to_each_device_of_the_one_for_whom_it_waits() {
        turnsOn(MONDAY.minus(1, HOURS));
        var laptop = new FakePhone("laptop");
        company.at(otto, MONDAY.minus(1, HOURS), () -> own.add(laptop.draft(), null));
        PersonId rosa = company.hire("Rosa");
        var another = new FakePhone("rosa");
        company.at(rosa, MONDAY.minus(1, HOURS), () -> own.add(another.draft(), null));
        told(ASKED, MONDAY);

        sends(MONDAY);
        sends(MONDAY.plusSeconds(15));
        sends(MONDAY.plus(5, MINUTES));

        assertThat(maker.paths()).containsExactlyInAnyOrder("/push/otto", "/push/laptop");
    }

    @ParameterizedTest
    @CsvSource({"OBSTACLE.MENTION", "OBSTACLE.COMMENT", "OBSTACLE.WE_TOO", "ACCOUNT.PASSWORD", "MAIL.AWAY"})
    void what_does_not_wait_for_him_is_left_to_the_bell(String happening) {
        turnsOn(MONDAY.minus(1, HOURS));
        told(happening, MONDAY);
        sends(MONDAY);

        assertThat(came()).isZero();
    }

    @Test
    void what_he_read_meanwhile_does_not_come() {
        turnsOn(MONDAY.minus(1, HOURS));
        maker.says(phone, 503);
        long message = told(ASKED, MONDAY);
        sends(MONDAY);
        change("update notification set read_at = due_at where id = ?", message);
        maker.says(phone, 201);
        sends(MONDAY.plus(1, MINUTES));

        assertThat(came()).isEqualTo(1);
    }

    @Test
    void what_was_done_meanwhile_does_not_come() {
        turnsOn(MONDAY.minus(1, HOURS));
        told(ASKED, MONDAY);
        change("update obstacle set asked_id = null where id = ?", obstacle.number());
        sends(MONDAY);

        assertThat(came()).isZero();
    }

    @Test
    void what_was_hidden_meanwhile_does_not_come() {
        turnsOn(MONDAY.minus(1, HOURS));
        told("OBSTACLE.AGREED.ASKED", MONDAY);
        change(
                "insert into hidden_text (text_number, text_kind, recognisable, note, hidden_at)"
                        + " values (?, 'OBSTACLE', true, '', current_timestamp)",
                obstacle.number());
        sends(MONDAY);

        assertThat(came()).isZero();
    }

    @Test
    void what_came_before_it_was_on_stays_behind_the_bell() {
        told(ASKED, MONDAY.minus(3, HOURS));
        told(ASKED, MONDAY.minus(90, MINUTES));
        turnsOn(MONDAY.minus(1, HOURS));
        sends(MONDAY);

        assertThat(came()).isZero();
    }

    @Test
    void nothing_comes_while_the_administrator_has_it_off_and_nothing_of_then_afterwards() {
        turnsOn(MONDAY.minus(1, HOURS));
        company.at(bea, MONDAY.minus(10, MINUTES), () -> off(true));
        told(ASKED, MONDAY);
        sends(MONDAY);
        company.at(bea, MONDAY.plus(10, MINUTES), () -> off(false));
        sends(MONDAY.plus(11, MINUTES));
        assertThat(came()).isZero();

        told(ASKED, MONDAY.plus(12, MINUTES));
        sends(MONDAY.plus(12, MINUTES));
        assertThat(came()).isEqualTo(1);
    }

    private static ECPublicKey key(byte[] point) throws GeneralSecurityException {
        KeyPairGenerator curve = KeyPairGenerator.getInstance("EC");
        curve.initialize(new ECGenParameterSpec("secp256r1"));
        var at = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(point, 1, 33)),
                new BigInteger(1, Arrays.copyOfRange(point, 33, 65)));
        var params = ((ECPublicKey) curve.generateKeyPair().getPublic()).getParams();
        return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(at, params));
    }

    private boolean off(boolean off) {
        settings.choose(!off);
        return true;
    }
}
