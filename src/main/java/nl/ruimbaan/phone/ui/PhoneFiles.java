package nl.ruimbaan.phone.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.ruimbaan.base.Database;
import nl.ruimbaan.base.OrganisationName;
import nl.ruimbaan.base.ui.Translations;
import nl.ruimbaan.base.ui.Wording;
import nl.ruimbaan.demand.ui.DemandLinks;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.phone.ui.PhoneManifest.Shortcut;
import nl.ruimbaan.story.ui.StoryLinks;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** The manifest, in the language of the browser, and the worker, in which stands what it keeps. */
@Controller
class PhoneFiles {

    private static final MediaType MANIFEST = new MediaType("application", "manifest+json", StandardCharsets.UTF_8);
    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

    private final OrganisationName organisation;
    private final Database database;
    private final Translations texts;
    private final PageColours colours;
    private final JsonMapper json;
    private final OfflineFiles kept;

    PhoneFiles(
            OrganisationName organisation,
            Database database,
            Translations texts,
            PageColours colours,
            JsonMapper json,
            OfflineFiles kept) {
        this.organisation = organisation;
        this.database = database;
        this.texts = texts;
        this.colours = colours;
        this.json = json;
        this.kept = kept;
    }

    @GetMapping("/manifest.webmanifest")
    ResponseEntity<String> manifest(HttpServletRequest request) {
        Language language = Language.of(request.getLocale());
        Wording words = texts.in(language.locale());
        try {
            var manifest = PhoneManifest.of(
                    organisation.organisationName(),
                    language,
                    words,
                    colours.light(),
                    List.of(
                            Shortcut.to(words.say("new.story"), StoryLinks.tell()),
                            Shortcut.to(words.say("new.demand"), DemandLinks.log())));
            return ResponseEntity.ok().contentType(MANIFEST).body(json.writeValueAsString(manifest));
        } catch (RuntimeException failure) {
            if (database.failed(failure)) {
                return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
            }
            throw failure;
        }
    }

    @GetMapping("/worker.js")
    ResponseEntity<String> worker() throws IOException {
        return ResponseEntity.ok().contentType(SCRIPT).body(kept.worker());
    }
}
