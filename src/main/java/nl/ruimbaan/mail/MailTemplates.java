package nl.ruimbaan.mail;

import java.util.Locale;
import java.util.Map;
import nl.ruimbaan.base.ui.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Letters as text and as HTML, from the files in {@code resources/mail}; their words are those of the screens. */
@Component
class MailTemplates {

    private static final String LETTER = "letter";

    private final TemplateEngine html = new TemplateEngine();
    private final TemplateEngine text = new TemplateEngine();

    MailTemplates(Translations texts) {
        set(html, TemplateMode.HTML, ".html", texts);
        set(text, TemplateMode.TEXT, ".txt", texts);
    }

    String html(Locale locale, Map<String, Object> values) {
        return html.process(LETTER, new Context(locale, values));
    }

    String text(Locale locale, Map<String, Object> values) {
        return text.process(LETTER, new Context(locale, values)).strip() + "\n";
    }

    private static void set(TemplateEngine engine, TemplateMode mode, String suffix, Translations texts) {
        var files = new ClassLoaderTemplateResolver();
        files.setTemplateMode(mode);
        files.setPrefix("mail/");
        files.setSuffix(suffix);
        files.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(files);
        engine.setMessageResolver(new Words(texts));
    }

    /** A word that has no translation is a mistake of ours, and no letter. */
    private static final class Words extends AbstractMessageResolver {

        private final Translations texts;

        Words(Translations texts) {
            this.texts = texts;
        }

        @Override
        public String resolveMessage(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] values) {
            return MailWords.in(texts, context.getLocale()).say(key, values == null ? new Object[0] : values);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] values) {
            throw new IllegalStateException("no words for " + key);
        }
    }
}
