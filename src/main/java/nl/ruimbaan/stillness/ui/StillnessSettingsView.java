package nl.ruimbaan.stillness.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.WrittenNumber;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.base.ui.WholeNumberField;
import nl.ruimbaan.base.ui.WrittenField;
import nl.ruimbaan.stillness.ReminderDays;
import nl.ruimbaan.stillness.ReminderDraft;
import nl.ruimbaan.stillness.ReminderSettings;
import nl.ruimbaan.stillness.SettingsResult;
import nl.ruimbaan.stillness.StillnessSettings;

/** After how many days the portal reminds, for the administrator. */
@Route("settings/obstacles")
@Menu(title = "obstacle.settings.menu", order = 91, icon = "cog-o")
@RolesAllowed("ADMINISTRATOR")
class StillnessSettingsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final StillnessSettings settings;
    private final WholeNumberField silent = days("silent");
    private final WholeNumberField still = days("still");
    private final Paragraph last = new Paragraph();
    private ReminderDays seen = ReminderDays.DEFAULT;

    StillnessSettingsView(StillnessSettings settings) {
        this.settings = settings;
        var save = new Button(getTranslation("obstacle.save"), click -> save());
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(silent, still, new Div(save));
        form.addClassName("rb-form");
        last.setId("last-changed");
        last.addClassName("rb-settings-last");
        var reminders = new Section(
                new H2(getTranslation("obstacle.settings.reminders")),
                new Paragraph(getTranslation("obstacle.settings.private")),
                form,
                last,
                new Paragraph(getTranslation("obstacle.settings.rules")));
        getContent().addClassNames("rb-view", "rb-settings");
        getContent().add(new ViewHeader(getTranslation("obstacle.settings")), reminders);
    }

    private static WholeNumberField days(String name) {
        var field = new WholeNumberField(WrittenNumber.Unit.DAYS, ReminderDays.LEAST, ReminderDays.MOST);
        Fields.ask(field, name, "obstacle.settings." + name);
        return field;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReminderSettings now = settings.reminders();
        silent.show(now.days().silent());
        still.show(now.days().still());
        show(now);
    }

    /** Who chose what holds now; the fields stay as they are. */
    private void show(ReminderSettings now) {
        seen = now.days();
        last.removeAll();
        if (now.by() == null || now.at() == null) {
            last.setText(getTranslation("obstacle.settings.never"));
        } else {
            last.add(
                    new Span(getTranslation("obstacle.settings.last", now.by()) + " "),
                    new RelativeTime(now.at(), getLocale()));
        }
    }

    private void save() {
        List<Refusal> unread = WrittenField.unread(fields());
        reject(unread);
        if (!unread.isEmpty()) {
            return;
        }
        switch (settings.change(new ReminderDraft(silent.number(), still.number()))) {
            case SettingsResult.Changed(var before) -> {
                tell(before);
                show(settings.reminders());
            }
            case SettingsResult.Refused(var refusals) -> reject(refusals);
        }
    }

    /** What was there before; and who had changed it since this screen was opened. */
    private void tell(ReminderSettings before) {
        ReminderDays days = before.days();
        if (days.equals(seen) || before.by() == null) {
            Notices.done("obstacle.settings.saved", days.silent(), days.still());
        } else {
            Notices.done("obstacle.settings.savedOver", days.silent(), days.still(), before.by());
        }
    }

    private void reject(List<Refusal> refusals) {
        Fields.reject(fields(), refusals);
    }

    private Map<String, WholeNumberField> fields() {
        return Map.of("silent", silent, "still", still);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("obstacle.settings"));
    }
}
