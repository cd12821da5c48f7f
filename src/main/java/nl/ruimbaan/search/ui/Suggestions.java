package nl.ruimbaan.search.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ruimbaan.base.Database;
import nl.ruimbaan.base.ui.Translations;
import nl.ruimbaan.base.ui.Wording;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.search.MarkedPiece;
import nl.ruimbaan.search.SearchFilter;
import nl.ruimbaan.search.SearchHit;
import nl.ruimbaan.search.SearchPage;
import nl.ruimbaan.search.SearchService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers the palette, outside the windows of Vaadin: typing waits for nothing else that a window is doing. */
@Controller
class Suggestions {

    private static final int MOST = 8;

    private static final List<String> WORDS =
            List.of("title", "text", "all", "nothing", "nothing.hint", "found", "places", "keys", "signedOut", "away");

    private final SearchService search;
    private final Translations texts;
    private final Database database;

    Suggestions(SearchService search, Translations texts, Database database) {
        this.search = search;
        this.texts = texts;
        this.database = database;
    }

    /** What the palette itself says, by the end of each key. */
    @GetMapping(SearchLinks.WORDS)
    ResponseEntity<Map<String, String>> words(@RequestParam(name = "lang", defaultValue = "") String lang) {
        Wording wording = wording(lang);
        Map<String, String> words = new LinkedHashMap<>();
        WORDS.forEach(it -> words.put(it, wording.say("search." + it)));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(words);
    }

    @GetMapping(SearchLinks.SUGGESTIONS)
    ResponseEntity<SuggestedPage> suggestions(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "lang", defaultValue = "") String lang) {
        try {
            SearchFilter filter = SearchFilter.of(Map.of(SearchFilter.TEXT, typed));
            SearchPage page = search.find(filter, 0, MOST);
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .body(new SuggestedPage(found(page, wording(lang)), page.many(), SearchLinks.of(filter)));
        } catch (RuntimeException failure) {
            if (database.failed(failure)) {
                return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
            }
            throw failure;
        }
    }

    private static List<Suggestion> found(SearchPage page, Wording wording) {
        List<Suggestion> found = new ArrayList<>();
        page.teams()
                .forEach(it -> found.add(new Suggestion(
                        SearchLinks.team(it.id()),
                        "users",
                        wording.say("search.kind.TEAM"),
                        null,
                        List.of(new MarkedPiece(it.name(), false)),
                        List.of())));
        page.hits()
                .forEach(it -> found.add(new Suggestion(
                        it.path(), KindIcon.of(it.kind()), kind(it, wording), lang(it), it.title(), it.sentence())));
        return found;
    }

    private static @Nullable String lang(SearchHit hit) {
        return hit.language() == null ? null : hit.language().code();
    }

    /** What it is, and its number or that of the item on whose page it stands. */
    static String kind(SearchHit hit, Wording wording) {
        String name = wording.say(hit.kind().key());
        return hit.kind().isPart()
                ? wording.say("search.on", name, "#" + hit.item().number())
                : name + " #" + hit.number();
    }

    private Wording wording(String lang) {
        return texts.in(Language.of(Locale.forLanguageTag(lang)).locale());
    }
}
