package nl.ruimbaan.people;

import java.util.Locale;

/** The languages that Ruimbaan speaks. */
public enum Language {
    NL(Locale.of("nl", "NL")),
    EN(Locale.of("en", "GB"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** As in {@code lang="nl"}. */
    public String code() {
        return locale.getLanguage();
    }

    /** The one for a locale; Dutch for all that we do not speak. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : NL;
    }
}
