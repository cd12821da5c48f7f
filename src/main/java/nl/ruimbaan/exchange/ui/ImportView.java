package nl.ruimbaan.exchange.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.exchange.ImportAnswer;
import nl.ruimbaan.exchange.ImportId;
import nl.ruimbaan.exchange.ImportOverview;
import nl.ruimbaan.exchange.ImportPage;
import nl.ruimbaan.exchange.ImportPreview;
import nl.ruimbaan.exchange.ImportService;
import nl.ruimbaan.exchange.ImportStatus;
import nl.ruimbaan.exchange.Mapping;
import nl.ruimbaan.exchange.Preview;
import nl.ruimbaan.exchange.TakingBack;
import nl.ruimbaan.exchange.WaitingRows;
import nl.ruimbaan.sheet.TextEncoding;
import nl.ruimbaan.sheet.Writing;
import nl.ruimbaan.story.BroughtStories;
import org.jspecify.annotations.Nullable;

/** Bringing in a file, its steps one under the other: upload, columns, check, run, result. */
@Route(ImportLinks.ALL)
@RouteAlias(ImportLinks.ONE)
@Menu(title = "exchange.menu", order = 90, icon = "upload-alt")
@RolesAllowed("COACH")
class ImportView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ImportService imports;
    private final ImportOverview overview;
    private final ImportPreview previews;
    private final TakingBack takingBack;
    private final WaitingRows waiting;
    private final Anchor another = new Anchor(ImportLinks.all());
    private final Anchor toWaiting = new Anchor(ImportLinks.waiting());
    private final Div steps = new Div();
    private @Nullable ImportId id;
    private @Nullable ProgressStep progress;
    private Runnable unfollow = () -> {};

    ImportView(
            ImportService imports,
            ImportOverview overview,
            ImportPreview previews,
            TakingBack takingBack,
            WaitingRows waiting) {
        this.imports = imports;
        this.takingBack = takingBack;
        this.overview = overview;
        this.previews = previews;
        this.waiting = waiting;
        another.setText(getTranslation("exchange.another"));
        another.addClassName("rb-action");
        another.setId("new-import");
        toWaiting.addClassName("rb-action");
        toWaiting.setId("waiting-link");
        var header = new ViewHeader(getTranslation("exchange.title"), toWaiting, another);
        header.setLine(getTranslation("exchange.line"));
        steps.addClassName("rb-import-steps");
        getContent().addClassNames("rb-view", "rb-import");
        getContent().add(header, steps);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = ImportLinks.id(event.getRouteParameters()).orElse(null);
        load();
        if (isAttached()) {
            follow(event.getUI());
        }
    }

    private void load() {
        steps.removeAll();
        progress = null;
        another.setVisible(id != null);
        long rows = waiting.count();
        toWaiting.setText(getTranslation("exchange.waiting.link", rows));
        toWaiting.setVisible(rows > 0);
        if (id == null) {
            steps.add(new UploadStep(imports::receive, overview.largestFile()));
        } else {
            show(overview.page(id).orElseThrow(NotFoundException::new), rows);
        }
        steps.add(new EarlierImports(overview.earlier(), id));
    }

    private void show(ImportPage page, long rows) {
        steps.add(new FileStep(page));
        if (page.status().mayCheck()) {
            var mapping = new MappingStep(page.mapping(), new MappingStep.Look() {
                @Override
                public Optional<Preview> preview(Mapping chosen) {
                    return previews.preview(page.id(), chosen);
                }

                @Override
                public Optional<Mapping> guess(Writing writing) {
                    return previews.guess(page.id(), writing);
                }

                @Override
                public Map<TextEncoding, String> samples() {
                    return previews.samples(page.id());
                }
            });
            mapping.onCheck(chosen -> answer(imports.check(page.id(), chosen)));
            steps.add(mapping);
        }
        progress = new ProgressStep(page.status(), rows);
        progress.onStart(() -> answer(imports.start(page.id())));
        progress.onStop(() -> imports.stop(page.id()));
        overview.commonest(page.id()).ifPresent(progress::showCommon);
        progress.onTakeBack(() -> takingBack.about(page.id()).ifPresent(it -> askToTakeBack(page.id(), it)));
        steps.add(progress, new WrongRowList(overview, page));
    }

    private void askToTakeBack(ImportId imported, BroughtStories stories) {
        new TakeBackDialog(stories, () -> answer(takingBack.takeBack(imported))).open();
    }

    private void answer(ImportAnswer answer) {
        switch (answer) {
            case ImportAnswer.Accepted accepted -> load();
            case ImportAnswer.Refused(var refusals) -> Notices.refused(refusals);
            case ImportAnswer.Gone gone -> Notices.gone();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        follow(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unfollow.run();
    }

    /** From now on, news about this import comes in; what came before, is read once more. */
    private void follow(UI ui) {
        unfollow.run();
        unfollow = () -> {};
        if (id != null) {
            unfollow = overview.follow(id, new SparingNews(status -> ui.access(() -> news(status))));
            overview.page(id).map(ImportPage::status).ifPresent(this::news);
        }
    }

    private void news(ImportStatus status) {
        if (progress != null && status.state() == progress.status().state() && status.atWork()) {
            progress.show(status);
        } else if (progress != null && !status.equals(progress.status())) {
            load();
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("exchange.title"));
    }
}
