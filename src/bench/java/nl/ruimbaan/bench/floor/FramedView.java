package nl.ruimbaan.bench.floor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Nothing, in our frame. */
@Route("bench/framed")
@PermitAll
public class FramedView extends Div {}
