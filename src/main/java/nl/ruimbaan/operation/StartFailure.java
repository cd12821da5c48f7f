package nl.ruimbaan.operation;

import org.springframework.boot.diagnostics.FailureAnalysis;

/** Three lines for who runs the portal. */
record StartFailure(String what, String where, String whatToDo) {

    FailureAnalysis analysis(Throwable cause) {
        return new FailureAnalysis(what + ".\nWhere: " + where, whatToDo, cause);
    }
}
