package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A list as a file: written while it is fetched, apart from the screen, with the rights of who fetches it. */
public class CsvLink extends Anchor {

    /** Writes the file, of a portal that stands at this address. */
    @FunctionalInterface
    public interface Writing {
        void write(OutputStream out, String home) throws IOException;
    }

    public CsvLink() {
        setId("csv");
        setText(getTranslation("list.csv"));
        addClassName("rb-action");
    }

    /** Offers the list as it is chosen now, under this title and the day. */
    public void offer(String title, LocalDate today, Writing writing) {
        setHref(event -> {
            event.setFileName(title + " " + today + ".csv");
            event.setContentType("text/csv;charset=UTF-8");
            String home = ServletUriComponentsBuilder.fromContextPath((VaadinServletRequest) event.getRequest())
                    .toUriString();
            writing.write(event.getOutputStream(), home);
        });
    }
}
