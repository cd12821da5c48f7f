package nl.ruimbaan.mail.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.function.Consumer;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.mail.MailSwitches;
import nl.ruimbaan.mail.OwnMailPage;

/** Whether one wants mail at all, and on which day the overview. What is chosen holds at once. */
class WhenPart extends Composite<Div> {

    private final Checkbox atOnce = new Checkbox();
    private final Checkbox digest = new Checkbox();
    private final Select<DayOfWeek> day = new Select<>();

    WhenPart(OwnMailPage page, Consumer<MailSwitches> choose) {
        Fields.ask(atOnce, "atOnce", "myMail.atOnce");
        Fields.ask(digest, "digest", "myMail.digest");
        Fields.ask(day, "day", "myMail.day");
        day.setItems(DayOfWeek.values());
        day.setItemLabelGenerator(it -> it.getDisplayName(TextStyle.FULL, getLocale()));
        atOnce.setValue(page.atOnce());
        digest.setValue(page.digest());
        day.setValue(page.day());
        day.setEnabled(page.digest());
        atOnce.addValueChangeListener(change -> chosen(choose));
        digest.addValueChangeListener(change -> chosen(choose));
        day.addValueChangeListener(change -> chosen(choose));
        getContent().addClassName("rb-form");
        getContent().add(atOnce, digest, day);
    }

    private void chosen(Consumer<MailSwitches> choose) {
        day.setEnabled(digest.getValue());
        choose.accept(new MailSwitches(atOnce.getValue(), digest.getValue(), day.getValue()));
        Notices.done("myMail.saved");
    }
}
