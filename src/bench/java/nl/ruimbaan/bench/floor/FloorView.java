package nl.ruimbaan.bench.floor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Nothing, without our frame: what a page of the framework costs by itself. */
@Route(value = "bench/floor", autoLayout = false)
@PermitAll
public class FloorView extends Div {}
