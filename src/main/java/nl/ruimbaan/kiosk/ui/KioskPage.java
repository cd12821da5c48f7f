package nl.ruimbaan.kiosk.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ruimbaan.base.ui.Assets;
import nl.ruimbaan.base.ui.Translations;
import nl.ruimbaan.base.ui.Wording;
import nl.ruimbaan.people.Language;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/**
 * The page of the screen: a form for the code, and a stage. It is the same for everyone, and needs no database: what is shown on it
 * comes after, from {@link KioskFeed}.
 */
@Controller
class KioskPage {

    /** A text by its key, a file of ours by its name, or the version of the build. */
    private static final Pattern PLACE = Pattern.compile("\\{([-a-z]+(?:/[-a-z]+\\.(?:css|js|svg))?)}");

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    /** What the page is styled by, besides what the portal is. */
    private static final String STYLE = "kiosk/kiosk.css";

    private final Translations texts;
    private final String page;

    KioskPage(Translations texts) throws IOException {
        this.texts = texts;
        page = new ClassPathResource("kiosk/kiosk.html").getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping(path = "/kiosk", produces = HTML)
    @ResponseBody
    String page(HttpServletRequest request) {
        Language language = Language.of(request.getLocale());
        Wording wording = texts.in(language.locale());
        return PLACE.matcher(page).replaceAll(it -> Matcher.quoteReplacement(filled(it.group(1), language, wording)));
    }

    private static String filled(String place, Language language, Wording wording) {
        if (place.contains("/")) {
            return Assets.url(place);
        }
        return switch (place) {
            case "style" -> Assets.url(STYLE);
            case "lang" -> language.code();
            case "version" -> Assets.version();
            case "title" -> HtmlUtils.htmlEscape(wording.say("kiosk.show.title"));
            default -> HtmlUtils.htmlEscape(wording.say("kiosk.page." + place));
        };
    }
}
