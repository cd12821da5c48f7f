package nl.ruimbaan.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.people.SignalSetting;
import nl.ruimbaan.people.SignalSettings;
import nl.ruimbaan.spc.SignalRules;

/** What counts as a signal in all charts, with how often each choice is mistaken, for the administrator. */
@Route("settings/signals")
@Menu(title = "signals.menu", order = 91.5, icon = "cog-o")
@RolesAllowed("ADMINISTRATOR")
class SignalSettingsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> EXPLAINED = List.of("false", "year", "ask", "others");

    private final SignalSettings settings;
    private final RadioButtonGroup<SignalRules> rules = new RadioButtonGroup<>();
    private final Paragraph last = new Paragraph();
    private SignalRules seen = SignalRules.DEFAULT;

    SignalSettingsView(SignalSettings settings) {
        this.settings = settings;
        rules.setLabel(getTranslation("signals.rules"));
        rules.setId("field-rules");
        rules.setItems(SignalRules.values());
        rules.setItemLabelGenerator(it -> getTranslation("signals.rules." + it));
        var save = new Button(getTranslation("signals.save"), click -> save());
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(rules, new Div(save));
        form.addClassName("rb-form");
        last.setId("last-changed");
        last.addClassName("rb-settings-last");
        var section = new Section(new Paragraph(getTranslation("signals.whole")), form, last);
        EXPLAINED.forEach(it -> section.add(new Paragraph(getTranslation("signals.explained." + it))));
        getContent().addClassNames("rb-view", "rb-settings");
        getContent().add(new ViewHeader(getTranslation("signals.title")), section);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SignalSetting now = settings.signals();
        rules.setValue(now.rules());
        show(now);
    }

    /** Who chose what holds now; the choice stays as it is. */
    private void show(SignalSetting now) {
        seen = now.rules();
        last.removeAll();
        if (now.by() == null || now.at() == null) {
            last.setText(getTranslation("signals.never"));
        } else {
            last.add(new Span(getTranslation("signals.last", now.by()) + " "), new RelativeTime(now.at(), getLocale()));
        }
    }

    /** Says what was there before; and who had changed it since this screen was opened. */
    private void save() {
        SignalSetting before = settings.choose(rules.getValue());
        String was = getTranslation("signals.short." + before.rules());
        if (before.rules() == seen || before.by() == null) {
            Notices.done("signals.saved", was);
        } else {
            Notices.done("signals.savedOver", was, before.by());
        }
        show(settings.signals());
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("signals.title"));
    }
}
