package nl.ruimbaan.phone.ui;

import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.ui.PlainPage;
import nl.ruimbaan.base.ui.Translations;
import nl.ruimbaan.base.ui.Wording;
import nl.ruimbaan.people.Language;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The page that the worker shows when there is no line. It is the same for everybody, and needs no database. */
@Controller
class OfflinePage {

    private static final String PATH = "/offline";
    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    private final PlainPage page = new PlainPage("phone/offline.html");
    private final Translations texts;

    OfflinePage(Translations texts) {
        this.texts = texts;
    }

    static String address(Language language) {
        return PATH + "?lang=" + language.code();
    }

    @GetMapping(path = PATH, produces = HTML)
    @ResponseBody
    String page(@RequestParam(defaultValue = "") String lang) {
        Language language = Language.EN.code().equals(lang) ? Language.EN : Language.NL;
        Wording words = texts.in(language.locale());
        return page.filled(place -> filled(place, language, words));
    }

    private static String filled(String place, Language language, Wording words) {
        return switch (place) {
            case "lang" -> language.code();
            case "limit.words" -> Integer.toString(Limits.WORDS);
            case "limit.title" -> Integer.toString(Limits.TITLE);
            case "limit.happened" -> Integer.toString(Limits.LONG_TEXT);
            default -> words.say(place.contains(".") ? place : "phone.offline." + place);
        };
    }
}
