package nl.ruimbaan.kiosk.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.ruimbaan.base.Database;
import nl.ruimbaan.base.ui.Translations;
import nl.ruimbaan.kiosk.KioskScreens;
import nl.ruimbaan.kiosk.KioskShow;
import nl.ruimbaan.security.CodeTries;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives a screen what it shows. The code comes in a header, so that it stands in no address and no log; what has not changed is not
 * sent again. Nothing of a screen is kept here.
 */
@Controller
class KioskFeed {

    private static final String AGAIN_AFTER_SECONDS = "900";

    private final KioskScreens screens;
    private final CodeTries tries;
    private final Database database;
    private final Translations texts;
    private final JsonMapper json;

    KioskFeed(KioskScreens screens, CodeTries tries, Database database, Translations texts, JsonMapper json) {
        this.screens = screens;
        this.tries = tries;
        this.database = database;
        this.texts = texts;
        this.json = json;
    }

    @GetMapping("/kiosk/slides")
    ResponseEntity<String> slides(
            @RequestHeader(name = "Kiosk-Code", defaultValue = "") String code, HttpServletRequest request) {
        if (!tries.allows(request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header("Retry-After", AGAIN_AFTER_SECONDS)
                    .build();
        }
        try {
            Optional<KioskShow> show = screens.show(code);
            show.filter(it -> !it.seenToday()).ifPresent(it -> screens.seen(code));
            if (show.isEmpty()) {
                tries.wrong(request.getRemoteAddr());
            }
            return show.map(this::answer)
                    .orElseGet(
                            () -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
        } catch (RuntimeException failure) {
            if (database.failed(failure)) {
                return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
            }
            throw failure;
        }
    }

    /** Known again by its hash: the same slides have the same. */
    private ResponseEntity<String> answer(KioskShow show) {
        String body = json.writeValueAsString(
                KioskAnswer.of(show, texts.in(show.language().locale())));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(body.getBytes(StandardCharsets.UTF_8)) + "\"")
                .body(body);
    }
}
