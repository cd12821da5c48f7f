package nl.ruimbaan.photo.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import nl.ruimbaan.photo.PhotoDocument;
import nl.ruimbaan.photo.PhotoService;
import nl.ruimbaan.photo.PhotoSize;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Hands out the files. Whoever may not see one hears the same as when there is none; a stranger too, who would else be sent to
 * sign in and come back to a bare picture.
 */
@Controller
class PhotoFiles {

    /** Kept by the browser, and shown again only after asking us: it may be hidden by now. */
    private static final String KEPT = "private, no-cache";

    private static final int VERSION_BYTES = 16;

    private final PhotoService photos;
    private final CurrentUser user;

    PhotoFiles(PhotoService photos, CurrentUser user) {
        this.photos = photos;
        this.user = user;
    }

    @GetMapping("/photos/{id:[0-9]{1,18}}")
    void full(@PathVariable long id, HttpServletRequest request, HttpServletResponse answer) throws IOException {
        send(id, PhotoSize.FULL, request, answer);
    }

    @GetMapping("/photos/{id:[0-9]{1,18}}/thumbnail")
    void thumbnail(@PathVariable long id, HttpServletRequest request, HttpServletResponse answer) throws IOException {
        send(id, PhotoSize.THUMBNAIL, request, answer);
    }

    /** To be kept or opened by what the reader has for it, never shown within the portal: what is in it is somebody else's. */
    @GetMapping("/photos/{id:[0-9]{1,18}}/document")
    void document(@PathVariable long id, HttpServletResponse answer) throws IOException {
        Optional<PhotoDocument> document = user.isSignedIn() ? photos.document(id) : Optional.empty();
        if (document.isEmpty()) {
            answer.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        bareHeaders(answer);
        answer.setContentType("application/pdf");
        answer.setContentLength(document.get().bytes().length);
        answer.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(document.get().name() + ".pdf", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        answer.getOutputStream().write(document.get().bytes());
    }

    private static void bareHeaders(HttpServletResponse answer) {
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        answer.setHeader("Cache-Control", KEPT);
        answer.setHeader("Pragma", "");
        answer.setHeader("Expires", "");
    }

    private void send(long id, PhotoSize size, HttpServletRequest request, HttpServletResponse answer)
            throws IOException {
        Optional<byte[]> file = user.isSignedIn() ? photos.file(id, size) : Optional.empty();
        if (file.isEmpty()) {
            answer.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        bareHeaders(answer);
        if (new ServletWebRequest(request, answer).checkNotModified(version(file.get()))) {
            return;
        }
        answer.setContentType("image/jpeg");
        answer.setContentLength(file.get().length);
        answer.setHeader("Content-Disposition", "inline; filename=\"photo.jpg\"");
        answer.getOutputStream().write(file.get());
    }

    /** Of what is in it: after a restore a number may stand for another photo. */
    private static String version(byte[] file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
            return HexFormat.of().formatHex(digest, 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
