package nl.ruimbaan.mail;

import java.util.Locale;
import nl.ruimbaan.base.ui.Translations;
import nl.ruimbaan.base.ui.Wording;

/** The words of letters. On a screen a missing one shows as its key; in somebody's mail it would stay. */
final class MailWords {

    private MailWords() {}

    static Wording in(Translations texts, Locale locale) {
        Wording words = texts.in(locale);
        return new Wording(locale, (key, values) -> {
            String said = words.say(key, values);
            if (said.equals(key) || said.startsWith("!" + locale.getLanguage())) {
                throw new IllegalStateException("no words for " + key);
            }
            return said;
        });
    }
}
