package nl.ruimbaan.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.DateField;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.WrittenField;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.StandIn;
import nl.ruimbaan.people.StandInDraft;
import nl.ruimbaan.people.StandIns;

/** Where one says who takes one's place while one is away. */
class StandInPart extends Composite<Div> {

    private final StandIns standIns;
    private final ColleagueField person;
    private final DateField from = DateField.coming();
    private final DateField until = DateField.coming();
    private final Div now = new Div();

    StandInPart(StandIns standIns, PeopleService people) {
        this.standIns = standIns;
        person = new ColleagueField(people);
        Fields.ask(person, "standIn", "standIn.person");
        Fields.ask(from, "standInFrom", "standIn.from");
        Fields.ask(until, "standInUntil", "standIn.until");
        var save = new Button(getTranslation("standIn.save"), click -> save());
        save.setId("save-stand-in");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(person, from, until, new Div(save));
        form.addClassName("rb-form");
        getContent().add(new Paragraph(getTranslation("standIn.what")), now, form);
        show();
    }

    private void show() {
        now.removeAll();
        for (String away : standIns.forWhom()) {
            now.add(new Paragraph(getTranslation("standIn.for", away)));
        }
        Optional<StandIn> named = standIns.mine();
        named.ifPresent(it -> {
            var said = new Paragraph(getTranslation(
                    "standIn.now",
                    it.name(),
                    Days.inWords(it.from(), getLocale()),
                    Days.inWords(it.until(), getLocale())));
            said.setId("stand-in-now");
            var end = new Button(getTranslation("standIn.end"), click -> end());
            end.setId("end-stand-in");
            now.add(said, end);
        });
    }

    private void save() {
        List<Refusal> unread = WrittenField.unread(Map.of("from", from, "until", until));
        List<Refusal> refusals = unread.isEmpty()
                ? standIns.name(new StandInDraft(person.person(), from.day(), until.day()))
                        .refusals()
                : unread;
        Map<String, Component> fields = Map.of("person", person, "from", from, "until", until);
        Fields.reject(fields, refusals);
        if (refusals.isEmpty()) {
            person.clear();
            from.show(null);
            until.show(null);
            Notices.done("standIn.saved");
            show();
        }
    }

    private void end() {
        standIns.end();
        Notices.done("standIn.ended");
        show();
    }
}
