package nl.ruimbaan.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.ConflictDialog;
import nl.ruimbaan.base.ui.DateField;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.WrittenField;
import nl.ruimbaan.draft.Keeping;
import nl.ruimbaan.draft.KeptDraft;
import nl.ruimbaan.draft.ui.DraftKeeper;
import nl.ruimbaan.draft.ui.WrittenElsewhere;
import nl.ruimbaan.meeting.AgreementDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.ui.ColleagueField;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.privacy.ui.PrivacyFindings;

/** What is agreed about an obstacle: decision, next step, who and when. Nothing that is typed in it is lost. */
class AgreementForm extends Composite<Div> {

    private static final String DECISION = "decision";
    private static final String NEXT_STEP = "nextStep";
    private static final int FEW_LINES = 2;

    private final ObstacleId obstacle;
    private final PrivacyService privacy;
    private final Function<KeptDraft, AgreementDraft> read;
    private final TextArea decision = Fields.area("agree-decision", Limits.WORDS);
    private final TextField nextStep = Fields.text("agree-nextStep", Limits.SHORT_TEXT);
    private final ColleagueField who;
    private final DateField on = DateField.coming();
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Div questions = new Div();
    private final DraftKeeper keeper;

    /**
     * @param keep keeps what is typed on the server, from the revision that was typed on
     * @param read what was kept there
     */
    AgreementForm(
            ObstacleId obstacle,
            PeopleService people,
            PrivacyService privacy,
            BiFunction<Integer, AgreementDraft, Keeping> keep,
            Function<KeptDraft, AgreementDraft> read) {
        this.obstacle = obstacle;
        who = new ColleagueField(people);
        this.privacy = privacy;
        this.read = read;
        keeper = new DraftKeeper("agreement-" + obstacle.number(), questions);
        questions.addClassNames("rb-form", "rb-agreement-form");
        decision.setMinRows(FEW_LINES);
        text(DECISION, decision);
        text(NEXT_STEP, nextStep);
        question("who", who);
        question("on", on);
        keeper.changesOf(who);
        keeper.watchWritten("on", on);
        keeper.onKeep(from -> keep.apply(from, read()));
        var elsewhere = new WrittenElsewhere<>(read, this::differences, (there, text) -> show(text));
        keeper.onOvertaken(there -> elsewhere.tell(keeper, there), () -> {});
        getContent().getElement().appendChild(keeper.getElement());
        getContent().add(keeper.savedNotice(), elsewhere);
        addAttachListener(attach -> keeper.open());
    }

    /** What stands in the fields, also when it cannot be agreed like that. */
    AgreementDraft read() {
        Map<String, String> unread = new LinkedHashMap<>();
        return new AgreementDraft(decision.getValue(), nextStep.getValue(), who.person(), on.day("on", unread), unread);
    }

    /** Shows what was kept, and goes on from there. */
    void goOnFrom(KeptDraft kept) {
        show(read.apply(kept));
        keeper.goOnFrom(kept.revision());
    }

    private void show(AgreementDraft draft) {
        decision.setValue(draft.decision());
        nextStep.setValue(draft.nextStep());
        who.show(draft.who());
        on.show(draft.on());
        WrittenField.showUnread(fields, draft.unread());
    }

    void focus() {
        decision.focus();
    }

    /** Shows each refusal at its field. */
    void reject(List<Refusal> refusals) {
        Fields.reject(fields, refusals);
    }

    /** It is agreed, or knowingly thrown away: the tab forgets it. */
    void forget() {
        keeper.forget();
    }

    private List<ConflictDialog.Difference> differences(AgreementDraft there) {
        AgreementDraft here = read();
        return List.of(
                difference(DECISION, there.decision(), here.decision()),
                difference(NEXT_STEP, there.nextStep(), here.nextStep()));
    }

    private ConflictDialog.Difference difference(String field, String there, String here) {
        return new ConflictDialog.Difference(getTranslation("obstacle.agree." + field), there, here);
    }

    private <F extends Component & HasValue<?, String>> void text(String name, F field) {
        question(name, field);
        keeper.watch(name, field);
        questions.add(new PrivacyFindings(
                privacy, ItemKind.OBSTACLE, obstacle.number(), "agree-" + name, field, keeper::typed));
    }

    private void question(String name, Component field) {
        Fields.ask(field, "agree-" + name, "obstacle.agree." + name);
        fields.put(name, field);
        questions.add(field);
    }
}
