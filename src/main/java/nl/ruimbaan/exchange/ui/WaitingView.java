package nl.ruimbaan.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.ruimbaan.base.Page;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.EmptyState;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.exchange.WaitingRow;
import nl.ruimbaan.exchange.WaitingRows;
import nl.ruimbaan.privacy.FindingKind;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.story.StoryDraft;

/** Rows of my imports that wait for a look, since they could tell who they are about. */
@Route(ImportLinks.WAITING)
@RolesAllowed("COACH")
class WaitingView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, WaitingRowPanel.Does {

    private final WaitingRows waiting;
    private final PrivacyService privacy;
    private final Button all = new Button();
    private final Button next = new Button();
    private final ViewHeader header;
    private final Div rows = new Div();
    private long last;

    WaitingView(WaitingRows waiting, PrivacyService privacy) {
        this.waiting = waiting;
        this.privacy = privacy;
        all.setId("mask-all");
        all.addClickListener(click -> askAll());
        next.setId("next-rows");
        next.setText(getTranslation("exchange.wrong.next"));
        next.addClickListener(click -> show(last));
        header = new ViewHeader(getTranslation("exchange.waiting"), all);
        rows.addClassName("rb-import-steps");
        getContent().addClassNames("rb-view", "rb-import");
        getContent()
                .add(
                        header,
                        new Anchor(ImportLinks.all(), getTranslation("exchange.waiting.back")),
                        new Paragraph(getTranslation("exchange.waiting.why")),
                        rows,
                        next);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(0);
    }

    private void show(long after) {
        Page<WaitingRow> page = waiting.page(after);
        rows.removeAll();
        page.items().forEach(it -> rows.add(new WaitingRowPanel(it, privacy, this)));
        last = page.items().isEmpty() ? 0 : page.items().getLast().id();
        next.setVisible(page.more());
        count();
        if (page.items().isEmpty()) {
            rows.add(new EmptyState(
                    getTranslation("exchange.waiting.none"), getTranslation("exchange.waiting.none.hint")));
        }
    }

    private void count() {
        long count = waiting.count();
        header.setLine(getTranslation("exchange.waiting.count", count));
        all.setText(getTranslation("exchange.waiting.maskAll", count));
        all.setVisible(count > 1);
    }

    private void askAll() {
        var dialog = new ConfirmDialog(
                getTranslation("exchange.waiting.maskAll", waiting.count()),
                getTranslation("exchange.waiting.maskAll.means"),
                getTranslation("exchange.waiting.mask"),
                confirm -> maskAll());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.open();
    }

    /** A row that is refused stays, and those after it are gone on with. */
    private void maskAll() {
        long after = 0;
        long refused = 0;
        Page<WaitingRow> page = waiting.page(after);
        while (!page.items().isEmpty()) {
            for (WaitingRow row : page.items()) {
                refused += waiting.takeMasked(row, this::word).isEmpty() ? 0 : 1;
                after = row.id();
            }
            page = waiting.page(after);
        }
        if (refused == 0) {
            Notices.done("exchange.waiting.taken");
        } else {
            Notices.refused(List.of(Refusal.because("exchange.waiting.someStay", refused)));
        }
        show(0);
    }

    private String word(FindingKind kind) {
        return getTranslation("privacy.masked." + kind.name());
    }

    @Override
    public List<Refusal> mask(WaitingRow row) {
        return counted(waiting.takeMasked(row, this::word));
    }

    @Override
    public List<Refusal> take(WaitingRow row, StoryDraft story) {
        return counted(waiting.take(row.id(), story));
    }

    @Override
    public List<Refusal> leaveOut(WaitingRow row) {
        waiting.leaveOut(row.id());
        return counted(List.of());
    }

    private List<Refusal> counted(List<Refusal> refusals) {
        if (refusals.isEmpty()) {
            count();
            if (waiting.count() == 0) {
                show(0);
            }
        }
        return refusals;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.waiting") + " · Ruimbaan";
    }
}
