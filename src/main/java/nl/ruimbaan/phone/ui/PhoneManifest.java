package nl.ruimbaan.phone.ui;

import java.util.List;
import nl.ruimbaan.base.ui.Wording;
import nl.ruimbaan.people.Language;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** What a phone reads to install the portal: its names, colours and icons, and what one can begin with at once. */
@JsonNaming(SnakeCaseStrategy.class)
record PhoneManifest(
        String id,
        String name,
        String shortName,
        String description,
        String lang,
        String startUrl,
        String scope,
        String display,
        String themeColor,
        String backgroundColor,
        List<Icon> icons,
        List<Shortcut> shortcuts) {

    static final String NAME = "Ruimbaan";

    /** Without the build in it: a phone that finds its icons elsewhere asks its owner whether this is still the same. */
    static final String ICONS = "ruimbaan/phone/";

    private static final List<Icon> ALL = List.of(
            Icon.of("icon-192", 192, "any"), Icon.of("icon-512", 512, "any"), Icon.of("maskable-512", 512, "maskable"));

    record Icon(String src, String sizes, String type, String purpose) {

        static Icon of(String name, int size, String purpose) {
            return new Icon("/" + ICONS + name + ".png", size + "x" + size, "image/png", purpose);
        }
    }

    record Shortcut(String name, String url, List<Icon> icons) {

        static Shortcut to(String name, String path) {
            return new Shortcut(name, "/" + path, List.of(ALL.getFirst()));
        }
    }

    static PhoneManifest of(
            String organisation, Language language, Wording words, String colour, List<Shortcut> shortcuts) {
        return new PhoneManifest(
                "/",
                organisation.isBlank() ? NAME : NAME + " · " + organisation,
                NAME,
                words.say("phone.description"),
                language.code(),
                "/",
                "/",
                "standalone",
                colour,
                colour,
                ALL,
                shortcuts);
    }
}
