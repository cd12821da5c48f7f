package nl.ruimbaan.operation.ui;

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
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.EmptyState;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.operation.BackupOutcome;
import nl.ruimbaan.operation.BackupOverview;
import nl.ruimbaan.operation.BackupService;

/** Which back-ups there are, and one more if the administrator wants it. They stay on the server: nobody downloads everything. */
@Route("settings/backups")
@Menu(title = "backup.menu", order = 92, icon = "archive")
@RolesAllowed("ADMINISTRATOR")
class BackupsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final BackupService service;
    private final Button make = new Button();
    private final Section body = new Section();

    BackupsView(BackupService service) {
        this.service = service;
        make.setText(getTranslation("backup.make"));
        make.setId("make-backup");
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setDisableOnClick(true);
        make.addClickListener(click -> make());
        body.addClassName("rb-backups");
        getContent().addClassNames("rb-view", "rb-settings");
        getContent().add(new ViewHeader(getTranslation("backup.title"), make), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(service.overview());
    }

    private void make() {
        switch (service.make()) {
            case BackupOutcome.Made made -> Notices.done("backup.made");
            case BackupOutcome.Busy busy -> Notices.refused(List.of(Refusal.because("backup.busy")));
            case BackupOutcome.Failed(var reason) -> Notices.refused(List.of(Refusal.because("backup.failed", reason)));
            case BackupOutcome.NotHere notHere -> Notices.refused(List.of(Refusal.because("backup.notHere")));
        }
        make.setEnabled(true);
        show(service.overview());
    }

    private void show(BackupOverview now) {
        body.removeAll();
        make.setVisible(now.here());
        if (!now.here()) {
            body.add(new Paragraph(getTranslation("backup.notHere")));
            return;
        }
        body.add(new Paragraph(getTranslation("backup.what")));
        if (now.failure() != null) {
            body.add(warning("backup-failed", getTranslation("backup.failed.last", now.failure())));
        } else if (now.stale() && !now.backups().isEmpty()) {
            body.add(warning("backup-stale", getTranslation("backup.stale")));
        }
        body.add(
                now.backups().isEmpty()
                        ? new EmptyState(getTranslation("backup.none"), getTranslation("backup.none.hint"))
                        : new BackupList(now.backups()));
        var folder = new Span(now.folder());
        folder.addClassName("rb-backup-folder");
        body.add(
                new H2(getTranslation("backup.where")),
                new Paragraph(new Span(getTranslation("backup.folder") + " "), folder),
                new Paragraph(getTranslation("backup.elsewhere")),
                new Paragraph(getTranslation("backup.restore")));
    }

    private static Paragraph warning(String id, String text) {
        var warning = new Paragraph(text);
        warning.setId(id);
        warning.addClassName("rb-backup-warning");
        warning.getElement().setAttribute("role", "status");
        return warning;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("backup.title"));
    }
}
