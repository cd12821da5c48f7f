package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.ConflictDialog;
import nl.ruimbaan.conversation.ConversationPages;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.draft.ui.EditorWords;
import nl.ruimbaan.draft.ui.ItemEditor;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementPage;
import nl.ruimbaan.improvement.ImprovementPages;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.photo.ui.PhotoPanels;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.thread.ThreadService;
import nl.ruimbaan.thread.ThreadStep;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Where an improvement is proposed, or written anew by those who take part. */
@Route("improvements/new")
@RouteAlias(ImprovementLinks.ONE + "/edit")
@PermitAll
class ImprovementEditor extends ItemEditor<ImprovementDraft, ImprovementForm> {

    private static final EditorWords PROPOSE =
            new EditorWords("improvement.new", "improvement.propose", "improvement.proposed");
    private static final EditorWords EDIT =
            new EditorWords("improvement.edit", "improvement.save", "improvement.saved");
    private static final EditorWords ADAPT =
            new EditorWords("improvement.adapt", "improvement.propose", "improvement.proposed");
    private static final String WHO_SEES = "improvement.whoSees";

    private final ImprovementService improvements;
    private final ImprovementPages pages;
    private final ThreadService threads;
    private final PeopleService people;
    private final ConversationPages conversations;
    private final SimilarOffers similar;
    private final ImprovementService.Offered offered;
    private @Nullable ImprovementId id;
    private @Nullable ItemRef from;
    private @Nullable Long offer;

    ImprovementEditor(
            ImprovementService improvements,
            ImprovementPages pages,
            ThreadService threads,
            PeopleService people,
            ConversationPages conversations,
            SimilarOffers similar,
            ImprovementService.Offered offered,
            DraftService drafts,
            PrivacyService privacy,
            PhotoPanels photos,
            JsonMapper json) {
        super(
                ItemKind.IMPROVEMENT,
                ImprovementDraft.class,
                new ImprovementForm(people.teams(), photos.upload()),
                drafts,
                privacy,
                json);
        this.improvements = improvements;
        this.pages = pages;
        this.threads = threads;
        this.people = people;
        this.conversations = conversations;
        this.similar = similar;
        this.offered = offered;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .getLong(ImprovementLinks.ID)
                .map(ImprovementId::new)
                .orElse(null);
        offer = id == null ? ComesFrom.offer(event.getLocation().getQueryParameters()) : null;
        if (id != null) {
            ImprovementPage page =
                    pages.page(id).filter(ImprovementPage::mayWrite).orElseThrow(NotFoundException::new);
            open(id.ref(), page.version(), page.text(), EDIT, WHO_SEES);
            form().unfold();
            return;
        }
        if (offer != null) {
            adapt(offer);
            return;
        }
        form().lookForSimilar(similar, this::noLongerNeeded);
        from = ComesFrom.item(event.getLocation().getQueryParameters()).orElse(null);
        Component[] origin = from == null ? new Component[0] : origin(from);
        open(null, 0, ImprovementDraft.empty(people.myTeam(), Language.of(getLocale())), PROPOSE, WHO_SEES, origin);
    }

    /** Begins with the words of what was offered. */
    private void adapt(long number) {
        ImprovementDraft words = offered.draft(number).orElseThrow(NotFoundException::new);
        ItemRef origin =
                offered.origin(number).orElseThrow(NotFoundException::new).ref();
        open(null, 0, words, ADAPT, WHO_SEES, comesFrom(origin));
        form().unfold();
    }

    /** What it comes from; to whoever has no name there, what their name would tell here. */
    private Component[] origin(ItemRef item) {
        if (!conversations.speaksUnnamed(item)) {
            return new Component[] {comesFrom(item)};
        }
        var warning = new Paragraph(getTranslation("improvement.from.unnamed." + item.kind()));
        warning.setId("by-name");
        warning.addClassName("rb-warning");
        return new Component[] {comesFrom(item), warning};
    }

    private ComesFrom comesFrom(ItemRef item) {
        return threads.thread(item).stream()
                .filter(ThreadStep::here)
                .map(it -> new ComesFrom(item, it.item().title()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @Override
    protected Outcome<ImprovementDraft> save(ImprovementDraft draft, int onVersion) {
        if (offer != null) {
            return offered.adapt(offer, draft, writtenAs());
        }
        return id == null ? improvements.propose(draft, from, writtenAs()) : improvements.edit(id, onVersion, draft);
    }

    @Override
    protected boolean goesOn() {
        return offer == null;
    }

    @Override
    protected void opened() {
        form().showPhotos(writtenAs());
    }

    @Override
    protected String label(ImprovementDraft draft) {
        return draft.titleOrProposal();
    }

    @Override
    protected Component preview(ImprovementDraft draft) {
        var body = new Div(new H2(draft.titleOrProposal()));
        Passage.add(body, "improvement.problem", draft.problem());
        Passage.add(body, "improvement.form.purpose.title", draft.purpose());
        Passage.add(body, "improvement.iceberg.see", draft.see());
        Passage.add(body, "improvement.iceberg.pattern", draft.pattern());
        Passage.add(body, "improvement.iceberg.structure", draft.structure());
        Passage.add(body, "improvement.iceberg.thinking", draft.thinking());
        Passage.add(body, "improvement.form.hypothesis.title", draft.hypothesis());
        Passage.add(body, "improvement.form.howWeKnow.title", draft.howWeKnow());
        return body;
    }

    @Override
    protected List<ConflictDialog.Difference> differences(ImprovementDraft theirs, ImprovementDraft mine) {
        return Differences.between(theirs, mine);
    }
}
