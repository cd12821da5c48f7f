package nl.ruimbaan.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The one-time code that guards an empty portal: in the log, where only who runs the server looks. */
@Component
class SetupCode {

    private static final Logger LOG = LoggerFactory.getLogger(SetupCode.class);
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 10;
    static final int TRIES = 10;

    private final PersonRepository persons;
    private final SecureRandom random = new SecureRandom();
    private String code = make();
    private int wrong;

    SetupCode(PersonRepository persons) {
        this.persons = persons;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        if (persons.count() == 0) {
            LOG.info("This portal is empty. Open /setup and use this code once: {}", code);
        }
    }

    /** Whether it is the code; after ten wrong ones there is a new code, in the log again. */
    synchronized boolean isRight(String tried) {
        boolean right = MessageDigest.isEqual(
                code.getBytes(StandardCharsets.UTF_8),
                tried.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        if (!right && ++wrong >= TRIES) {
            code = make();
            wrong = 0;
            tell();
        }
        return right;
    }

    synchronized String current() {
        return code;
    }

    private String make() {
        var made = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            made.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return made.toString();
    }
}
