package nl.ruimbaan.mail.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ruimbaan.base.ui.Assets;
import nl.ruimbaan.base.ui.Translations;
import nl.ruimbaan.base.ui.Wording;
import nl.ruimbaan.mail.MailLinks;
import nl.ruimbaan.mail.StopMail;
import nl.ruimbaan.people.Language;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.util.HtmlUtils;

/**
 * Where one stops mail without signing in. Looking changes nothing, for programmes that guard mail open each link; the button, or the mail
 * programme itself, sends the one request that does.
 */
@Controller
class StopPage {

    private static final Pattern PLACE = Pattern.compile("\\{([-a-z]+(?:/[-a-z]+\\.(?:css|svg))?)}");
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final StopMail mail;
    private final Translations texts;
    private final String page;

    StopPage(StopMail mail, Translations texts) throws IOException {
        this.mail = mail;
        this.texts = texts;
        page = new ClassPathResource("mail/stop.html").getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping("/" + MailLinks.STOP + "/{token}")
    ResponseEntity<String> look(@PathVariable String token) {
        return answer("ask", mail.look(token));
    }

    @PostMapping("/" + MailLinks.STOP + "/{token}")
    ResponseEntity<String> stop(@PathVariable String token) {
        return answer("done", mail.stop(token));
    }

    private ResponseEntity<String> answer(String what, Optional<StopMail.Stopped> stopped) {
        Language language = stopped.map(StopMail.Stopped::language).orElse(Language.NL);
        String key = "mail.stop." + stopped.map(it -> what + "." + it.channel()).orElse("unknown");
        Wording words = texts.in(language.locale());
        boolean asks = stopped.isPresent() && what.equals("ask");
        return ResponseEntity.status(stopped.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(PLACE.matcher(page)
                        .replaceAll(it -> Matcher.quoteReplacement(
                                filled(it.group(1), key, asks ? "" : "hidden", language, words))));
    }

    private static String filled(String place, String key, String hidden, Language language, Wording words) {
        if (place.contains("/")) {
            return Assets.url(place);
        }
        return switch (place) {
            case "lang" -> language.code();
            case "hidden" -> hidden;
            case "mine" -> "/" + MailLinks.MINE;
            case "title", "what" -> HtmlUtils.htmlEscape(words.say(key + "." + place));
            default -> HtmlUtils.htmlEscape(words.say("mail.stop." + place));
        };
    }
}
