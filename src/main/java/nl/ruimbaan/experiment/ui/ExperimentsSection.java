package nl.ruimbaan.experiment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ui.ItemFrame;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.experiment.ExperimentEntry;
import nl.ruimbaan.experiment.ExperimentId;
import nl.ruimbaan.experiment.ExperimentList;
import nl.ruimbaan.experiment.ExperimentPages;
import nl.ruimbaan.experiment.ExperimentState;
import nl.ruimbaan.experiment.ExperimentVerb;
import nl.ruimbaan.experiment.MeasureChosen;
import nl.ruimbaan.experiment.ObservationId;
import nl.ruimbaan.experiment.ObservationLine;
import nl.ruimbaan.experiment.ui.ExperimentForm.FormEnd;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.photo.PhotoLine;
import nl.ruimbaan.photo.ui.PhotoPanels;

/** What is tried with an improvement, along the line of time, live. What is being typed stays when a colleague does something. */
class ExperimentsSection extends Composite<Section> implements ExperimentActs {

    /** After which the button that was pressed is there no more. */
    private static final Set<ExperimentVerb> MOVES = EnumSet.of(ExperimentVerb.START, ExperimentVerb.DROP);

    private final ImprovementId improvement;
    private final ExperimentPages pages;
    private final ExperimentForms forms;
    private final ExperimentTapping tapping;
    private final PhotoPanels photos;
    private final MeasureBeside beside;
    private final Button plan = new Button();
    private final Div place = new Div();
    private final Paragraph nothing = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final Map<ExperimentId, ExperimentItem> items = new HashMap<>();
    private List<ExperimentEntry> shown = List.of();

    ExperimentsSection(
            ImprovementId improvement,
            ExperimentPages pages,
            ExperimentForms forms,
            ExperimentTapping tapping,
            PhotoPanels photos,
            MeasureBeside beside,
            Changes changes) {
        this.improvement = improvement;
        this.pages = pages;
        this.forms = forms;
        this.tapping = tapping;
        this.photos = photos;
        this.beside = beside;
        plan.setText(getTranslation("experiment.verb.PLAN"));
        plan.setId("plan-experiment");
        plan.addClickListener(click -> open(forms.plan(improvement, ends("#plan-experiment"))));
        nothing.setText(getTranslation("experiment.none"));
        list.addClassName("rb-experiments");
        var head = new Div(new H2(getTranslation("experiment.title")), plan);
        head.addClassName("rb-agreements-head");
        getContent().setId("experiments");
        getContent().addClassName("rb-section");
        getContent().add(head, place, nothing, list, beside);
        refresh();
        if (shown.isEmpty()) {
            beside.show(shown);
        }
        News.follow(this, changes, it -> it.item().equals(improvement.ref()), this::refresh);
        News.follow(
                this,
                changes,
                it -> it.card() instanceof MeasureChosen && it.item().equals(improvement.ref()),
                beside::show);
    }

    private void refresh() {
        ExperimentList found = pages.of(improvement);
        plan.setVisible(found.mayPlan());
        nothing.setVisible(found.experiments().isEmpty());
        list.setVisible(!found.experiments().isEmpty());
        List<ExperimentEntry> now =
                found.experiments().stream().map(ExperimentEntry::uncounted).toList();
        if (now.equals(shown)) {
            // Whoever taps keeps the button under the finger.
            found.experiments()
                    .forEach(it -> Objects.requireNonNull(items.get(it.id())).count(it));
            return;
        }
        shown = now;
        items.clear();
        list.removeAll();
        beside.show(found.experiments());
        Map<Long, List<PhotoLine>> attached = photos.said(improvement.ref());
        found.experiments().forEach(it -> {
            var item = new ExperimentItem(it, found.language().code(), attached, tapping, pages, this);
            items.put(it.id(), item);
            list.add(item);
        });
    }

    @Override
    public void begin(ExperimentVerb verb, ExperimentEntry entry) {
        if (verb == ExperimentVerb.TAKE_UP) {
            forms.takeUp(entry);
            refresh();
            ItemFrame.goTo(this, heading(entry.id()));
            return;
        }
        FormEnd back = ends("#" + verb + "-" + entry.id().value());
        open(forms.of(improvement, verb, entry, new FormEnd() {
            @Override
            public void closed(boolean done) {
                back.closed(done);
                if (done && verb == ExperimentVerb.FINISH) {
                    goOn(entry.id());
                } else if (done && MOVES.contains(verb)) {
                    ItemFrame.goTo(ExperimentsSection.this, heading(entry.id()));
                }
            }

            @Override
            public void overtaken() {
                back.overtaken();
            }
        }));
    }

    @Override
    public void correct(ObservationLine line) {
        open(forms.correct(improvement, line, ends("#observation-" + line.id().value())));
    }

    @Override
    public void withdraw(ObservationId id) {
        forms.withdraw(id);
        refresh();
    }

    @Override
    public void counted() {
        refresh();
    }

    /** What is adapted opens again, filled in; what came of it is read. */
    private void goOn(ExperimentId finished) {
        shown.stream()
                .filter(it -> finished.equals(it.follows()) && it.state() == ExperimentState.PLANNED)
                .findFirst()
                .ifPresentOrElse(
                        it -> begin(ExperimentVerb.REWRITE, it), () -> ItemFrame.goTo(this, heading(finished)));
    }

    private static String heading(ExperimentId id) {
        return "#experiment-" + id.value() + " h3";
    }

    private void open(ExperimentForm form) {
        place.removeAll();
        place.add(form);
        form.begin();
    }

    /** @param from where the keyboard goes back to */
    private FormEnd ends(String from) {
        return new FormEnd() {
            @Override
            public void closed(boolean done) {
                place.removeAll();
                refresh();
                ItemFrame.goTo(ExperimentsSection.this, from);
            }

            @Override
            public void overtaken() {
                refresh();
            }
        };
    }
}
