package nl.ruimbaan.kiosk.ui;

import jakarta.servlet.http.HttpServletRequest;
import nl.ruimbaan.base.ui.Assets;
import nl.ruimbaan.base.ui.PlainPage;
import nl.ruimbaan.base.ui.Translations;
import nl.ruimbaan.base.ui.Wording;
import nl.ruimbaan.people.Language;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The page of the screen: a form for the code, and a stage. It is the same for everyone, and needs no database: what is shown on it
 * comes after, from {@link KioskFeed}.
 */
@Controller
class KioskPage {

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    /** What the page is styled by, besides what the portal is. */
    private static final String STYLE = "kiosk/kiosk.css";

    private final Translations texts;
    private final PlainPage page = new PlainPage("kiosk/kiosk.html");

    KioskPage(Translations texts) {
        this.texts = texts;
    }

    @GetMapping(path = "/kiosk", produces = HTML)
    @ResponseBody
    String page(HttpServletRequest request) {
        Language language = Language.of(request.getLocale());
        Wording wording = texts.in(language.locale());
        return page.filled(place -> filled(place, language, wording));
    }

    private static String filled(String place, Language language, Wording wording) {
        return switch (place) {
            case "style" -> Assets.url(STYLE);
            case "lang" -> language.code();
            case "version" -> Assets.version();
            case "title" -> wording.say("kiosk.show.title");
            default -> wording.say("kiosk.page." + place);
        };
    }
}
