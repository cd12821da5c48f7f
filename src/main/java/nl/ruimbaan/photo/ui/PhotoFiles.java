package nl.ruimbaan.photo.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.ruimbaan.photo.PhotoService;
import nl.ruimbaan.photo.PhotoSize;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands out the files. Whoever may not see one hears the same as when there is none; a stranger too, who would else be sent to
 * sign in and come back to a bare picture.
 */
@Controller
class PhotoFiles {

    private static final String KEPT = "private, max-age=86400, immutable";

    private final PhotoService photos;
    private final CurrentUser user;

    PhotoFiles(PhotoService photos, CurrentUser user) {
        this.photos = photos;
        this.user = user;
    }

    @GetMapping("/photos/{id:[0-9]{1,18}}")
    void full(@PathVariable long id, HttpServletResponse answer) throws IOException {
        send(id, PhotoSize.FULL, answer);
    }

    @GetMapping("/photos/{id:[0-9]{1,18}}/thumbnail")
    void thumbnail(@PathVariable long id, HttpServletResponse answer) throws IOException {
        send(id, PhotoSize.THUMBNAIL, answer);
    }

    private void send(long id, PhotoSize size, HttpServletResponse answer) throws IOException {
        Optional<byte[]> file = user.isSignedIn() ? photos.file(id, size) : Optional.empty();
        if (file.isEmpty()) {
            answer.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        answer.setContentType("image/jpeg");
        answer.setContentLength(file.get().length);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Content-Disposition", "inline; filename=\"photo.jpg\"");
        answer.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        answer.setHeader("Cache-Control", KEPT);
        answer.setHeader("Pragma", "");
        answer.setHeader("Expires", "");
        answer.getOutputStream().write(file.get());
    }
}
