package nl.ruimbaan.operation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.operation.Backup;

/** The back-ups that there are, each with when, why, how large and in which file. */
class BackupList extends Composite<UnorderedList> {

    private static final double MEGABYTE = 1_000_000;

    BackupList(List<Backup> backups) {
        getContent().setId("backups");
        getContent().addClassName("rb-backup-list");
        backups.forEach(it -> getContent().add(line(it)));
    }

    private ListItem line(Backup backup) {
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(Clock.ZONE);
        var moment = new Span(when.format(backup.at()));
        moment.addClassName("rb-backup-when");
        var facts = new Span(getTranslation("backup.occasion." + backup.occasion()) + " · " + size(backup.bytes()));
        var file = new Span(backup.fileName());
        file.addClassName("rb-backup-file");
        return new ListItem(moment, facts, file);
    }

    private String size(long bytes) {
        var number = NumberFormat.getNumberInstance(getLocale());
        number.setMaximumFractionDigits(1);
        return number.format(Math.max(0.1, bytes / MEGABYTE)) + " MB";
    }
}
