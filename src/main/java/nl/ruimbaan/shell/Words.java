package nl.ruimbaan.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import nl.ruimbaan.people.Language;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Words outside a screen. */
@Component
class Words {

    private final I18NProvider texts;

    Words(I18NProvider texts) {
        this.texts = texts;
    }

    String in(Locale locale, String key) {
        return texts.getTranslation(key, locale);
    }

    /** Dutch is the root of the texts, so it comes first; what we do not speak becomes Dutch. */
    @Configuration(proxyBeanMethods = false)
    static class Texts {

        @Bean
        I18NProvider texts() {
            return new DefaultI18NProvider(List.of(Language.NL.locale(), Language.EN.locale()));
        }
    }
}
