package nl.ruimbaan.shell;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What the frameworks would hand out and no page of ours asks for: to the outside it is not there. */
@Controller
class UnusedFiles {

    @RequestMapping({
        "/sw.js",
        "/sw-runtime-resources-precache.js",
        "/offline.html",
        "/offline-stub.html",
        "/index.html",
        "/styles.css",
        "/icons/**",
        "/pwa-icons/**",
        "/themes/**",
        "/assets/**",
        "/lumo/**",
        "/web-component/**",
        "/HILLA/**",
        "/VAADIN/static/client/**",
        "/VAADIN/static/push/vaadinPush.js"
    })
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void isNotThere() {}
}
