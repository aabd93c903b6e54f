"""What spacetime, vector field and its decomposition must obey (liu2026, eqs. 29-31, 34-36, 47-56, 67, 68, T29)."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from derivations.core import Combination, Equation, Term, Vanishing, identity, symmetry
from derivations.core.identity import Access, Claim
from derivations.gauge_force_star import metric
from derivations.gauge_force_star.curved_field import (
    COEFFICIENTS,
    FLAT,
    NET_DENSITY,
    covariant_laplacian,
    field_equation,
    in_symbols,
    interaction_lagrangian,
    metric_correction,
    net_density,
    vector_lagrangian,
)
from derivations.gauge_force_star.decomposition import (
    decomposition_of_tensor,
    decomposition_of_vector,
    electric_field,
    electric_potential_energy,
    electric_work,
    potential_again,
    potential_in_orders,
    potential_of_vector,
)
from derivations.gauge_force_star.symbols import (
    a0,
    a0_0,
    a0_1,
    a_trans,
    charge_sign,
    d2a0,
    da0,
    dlam,
    dphi,
    dphi_metric,
    dpressure_dr,
    e_r,
    g,
    g_newton,
    lam,
    m_boson,
    m_grav,
    n_charge,
    n_mu,
    n_net,
    n_nu_tau,
    n_nubar_mu,
    phi,
    phi_metric,
    pressure,
    psi,
    r,
    r_body,
    rho,
    sin_theta,
    u_0,
)

TWO = sp.Integer(2)
STRUCTURE = [metric.mass_equation, metric.hydrostatic_equilibrium, metric.redshift_equation]


@identity("liu2026:schwarzschild-interior", constrains=[*STRUCTURE, metric.mass_function])
def star_of_constant_density(of: Access) -> Iterator[Claim]:
    """The interior Schwarzschild solution, P = rho (y - y_R)/(3 y_R - y) with y = (1 - 8 pi G rho r^2/3)^(1/2)."""
    bend = 8 * sp.pi * g_newton * rho / 3
    mass = 4 * sp.pi * r**3 * rho / 3
    y, edge = sp.sqrt(1 - bend * r**2), sp.sqrt(1 - bend * r_body**2)
    exact = rho * (y - edge) / (3 * edge - y)
    # numbers for which both roots are real
    scaled = {r_body: sp.S.One, rho: 3 / (8 * sp.pi * g_newton) / 4}
    slope = of(metric.hydrostatic_equilibrium).xreplace({m_grav: mass, pressure: exact})
    half = {r: sp.Rational(1, 2)}
    yield Vanishing("P'", (sp.diff(exact, r) - slope).xreplace(scaled).xreplace(half))
    yield Vanishing("m'", sp.diff(mass, r) - of(metric.mass_equation))
    yield Vanishing(
        "e^-lambda", (of(metric.mass_function).xreplace({m_grav: mass}) - y).xreplace(scaled).xreplace(half)
    )
    redshift = sp.log((3 * edge - y) / 2)
    law = of(metric.redshift_equation).xreplace({dpressure_dr: sp.diff(exact, r), pressure: exact})
    yield Vanishing("Phi'", (sp.diff(redshift, r) - law).xreplace(scaled).xreplace(half))


@identity("liu2026:newtonian-star", constrains=STRUCTURE)
def newtonian_limit(of: Access) -> Iterator[Claim]:
    """To first order in G a fluid of little pressure is held by G m rho/r^2, and Phi' is the acceleration G m/r^2."""
    slope = sp.diff(of(metric.hydrostatic_equilibrium), g_newton).xreplace({g_newton: sp.S.Zero, pressure: sp.S.Zero})
    yield Vanishing("P'", slope + rho * m_grav / r**2)
    acceleration = of(metric.redshift_equation).xreplace({dpressure_dr: slope, pressure: sp.S.Zero})
    yield Vanishing("Phi'", acceleration - m_grav / r**2)
    yield symmetry("m' in r", metric.mass_equation, {r: TWO * r}, 4)
    both = of(metric.redshift_equation) * (rho + pressure) + dpressure_dr
    yield Vanishing("hydrostatic", both)


@identity("liu2026:einstein-trace", constrains=STRUCTURE)
def remaining_einstein_equation(of: Access) -> Iterator[Claim]:
    """The angular Einstein equation, which no derivation used, holds with all three of (31) (Bianchi identity)."""
    matter = sp.Function("P")(r), sp.Function("rho")(r), sp.Function("m")(r)
    functions = dict(zip((pressure, rho, m_grav), matter, strict=True))

    def law(equation: Equation, values: dict[sp.Symbol, sp.Expr]) -> sp.Expr:
        return of(equation).xreplace(values)

    p_slope = law(metric.hydrostatic_equilibrium, functions)
    m_slope = law(metric.mass_equation, functions)
    phi_slope = law(metric.redshift_equation, {dpressure_dr: p_slope, **functions})
    factor = 1 - 2 * g_newton * matter[2] / r
    half_log = -sp.log(factor) / 2
    angular = phi_slope.diff(r) + phi_slope**2 - phi_slope * half_log.diff(r) + (phi_slope - half_log.diff(r)) / r
    slopes = {sp.diff(matter[0], r): p_slope, sp.diff(matter[2], r): m_slope}
    found = (factor * angular - 8 * sp.pi * g_newton * matter[0]).subs(slopes)
    found = found.subs(slopes).xreplace({f: s for s, f in functions.items()})
    density_slope = sp.Derivative(rho, r)
    yield Vanishing("angular equation", sp.cancel(found.doit().subs(density_slope, 0)))


# Vector field -------------------------------------------------------------------------------------


def proca() -> sp.Expr:
    """r^2-weighted divergence of the field tensor in (29) with Christoffel symbols: nabla_mu F^{mu 0} (MeV^3)."""
    components = metric.metric_components()
    gamma = metric.christoffel(components)
    field = sp.Function("A0", real=True)(r)
    tensor = [[sp.S.Zero] * 4 for _ in range(4)]
    tensor[1][0] = sp.diff(field, r) / (components[1] * components[0])
    tensor[0][1] = -tensor[1][0]
    total = sp.S.Zero
    for mu in range(4):
        total += sp.diff(tensor[mu][0], metric.COORDINATES[mu])
        for s in range(4):
            total += gamma[mu][mu][s] * tensor[s][0] + gamma[0][mu][s] * tensor[mu][s]
    return in_symbols(sp.expand(total))


@identity(
    "liu2026:proca",
    constrains=[field_equation, net_density, vector_lagrangian, interaction_lagrangian, metric.line_element],
)
def field_equation_from_the_proca_equation(of: Access) -> Iterator[Claim]:
    """nabla_mu F^{mu 0} + m_A^2 A^0 = g J^0 with Christoffel symbols, J^0 = n e^-Phi: the second way to (34)."""
    time_component = a0 * sp.exp(-2 * phi_metric)
    current = g * n_net * sp.exp(-phi_metric)
    law = proca() + m_boson**2 * time_component - current
    yield Vanishing("second way", law * sp.exp(phi_metric) + of(field_equation), NET_DENSITY)
    yield Vanishing("net density", of(net_density) - n_net, NET_DENSITY)
    tt, rr = of(metric.line_element)["tt"], of(metric.line_element)["rr"]
    volume = r**2 * sin_theta * sp.exp(phi_metric + lam)
    yield Vanishing(
        "sphere", of(metric.line_element)["theta theta"] * sin_theta**2 - of(metric.line_element)["phi phi"]
    )
    yield Vanishing("volume", sp.Mul(*of(metric.line_element).values()) + volume**2)
    kinetic = sp.diff(of(vector_lagrangian), da0, 2) + volume / (tt * rr)
    yield Vanishing("field energy is positive", kinetic)
    yield Vanishing("mass term", sp.diff(of(vector_lagrangian), a0, 2) - volume * m_boson**2 / tt)
    yield Vanishing("coupling", of(interaction_lagrangian) + volume * g * a0 * n_charge / sp.sqrt(tt))


@identity("liu2026:time-unit", constrains=[field_equation, potential_of_vector, electric_field, potential_again])
def constant_redshift_is_a_change_of_the_time_unit(of: Access) -> Iterator[Claim]:
    """Phi -> Phi + log 2 with A_0 -> 2 A_0 changes nothing that a static observer measures."""
    slower = {phi_metric: phi_metric + sp.log(2), a0: TWO * a0, da0: TWO * da0, d2a0: TWO * d2a0}
    yield symmetry("field equation", field_equation, slower)
    for equation in (potential_of_vector, potential_again, electric_field):
        yield symmetry(f"({equation.number})", equation, slower)


@identity("liu2026:flat-field", constrains=[field_equation, metric_correction, covariant_laplacian])
def flat_limit_and_linear_order(of: Access) -> Iterator[Claim]:
    """Without gravity (34) is A'' + 2A'/r - m^2 A = -g n; its part linear in the metric is (50)."""
    law = of(field_equation)
    density = n_mu - n_nubar_mu - n_nu_tau
    yield Vanishing("flat", law.xreplace(FLAT) - (d2a0 + 2 / r * da0 - m_boson**2 * a0 + g * density))
    order = sp.Dummy("order")
    linear = sp.diff(law.xreplace({each: order * each for each in FLAT}), order).xreplace({order: sp.S.Zero})
    operator = sum(of(metric_correction)[name] * symbol for name, symbol in COEFFICIENTS.items())
    yield Vanishing("(50)", linear - operator)
    # The divergence of the gradient, weighted with the volume, in an arbitrary static metric.
    flat = {dphi_metric: sp.S.Zero, dlam: sp.S.Zero}
    yield Vanishing("Laplacian without gravity", of(covariant_laplacian).xreplace(flat) - 2 / r)
    weight = sp.log(r**2) + phi_metric - lam
    by_weight = sp.diff(weight, r) + dphi_metric * sp.diff(weight, phi_metric) + dlam * sp.diff(weight, lam)
    yield Vanishing("Laplacian", of(covariant_laplacian) - by_weight)


@identity("liu2026:total-stress", constrains=[field_equation, electric_field])
def stress_energy_of_the_field_and_force_on_charges(of: Access) -> Iterator[Claim]:
    """The divergence of the field's stress-energy is the force g n E on the charges, if the field equation holds."""
    functions = {a0: sp.Function("A0", real=True)(r)}
    field = functions[a0]
    outward = metric.metric_components()
    energy = sp.diff(field, r) ** 2 / (2 * outward[0] * -outward[1])  # E^2/2
    mass = m_boson**2 * field**2 / (2 * outward[0])
    stress = (energy + mass, energy - mass, -energy - mass, -energy - mass)
    # T^t_t, T^r_r, T^theta_theta of the Proca field at rest; mass part: rho = P.
    push = in_symbols(metric.divergence(stress, outward))
    source = sp.solve(of(field_equation), n_mu)[0] - n_nubar_mu - n_nu_tau
    force = g * source * of(electric_field)
    yield Vanishing("force on the charges", push - force, [phi - a0 * sp.exp(-phi_metric), *slope_relation()])


def slope_relation() -> tuple[sp.Expr, ...]:
    """phi' by the derivatives of A_0 and Phi."""
    return (dphi - (da0 - dphi_metric * a0) * sp.exp(-phi_metric),)


@identity(
    "liu2026:decomposition",
    constrains=[
        decomposition_of_vector,
        decomposition_of_tensor,
        potential_of_vector,
        potential_again,
        electric_field,
        potential_in_orders,
    ],
)
def observers_at_rest(of: Access) -> Iterator[Claim]:
    """A_0 = phi u_0 and F_{r0} = A_0' = -u_0 E_r with u_0 = e^Phi; without gravity E = -phi'."""
    rest = {u_0: sp.exp(phi_metric), a_trans: sp.S.Zero}
    potential = of(potential_of_vector)
    yield Combination("(35) and (52)", (Term(potential_of_vector), Term(potential_again, factor=sp.S.NegativeOne)))
    yield Vanishing("A_0", of(decomposition_of_vector).xreplace({**rest, phi: potential}) - a0)
    yield Vanishing("transverse part", sp.diff(of(decomposition_of_vector), a_trans) - 1)
    tensor = of(decomposition_of_tensor).xreplace({**rest, e_r: of(electric_field)})
    yield Vanishing("F_r0", tensor - da0, slope_relation())
    orders = of(potential_in_orders)
    yield Vanishing("order 0", orders["phi_0"] - a0_0)
    small = sp.Dummy("small")
    expanded = potential.xreplace({phi_metric: small * phi_metric, a0: a0_0 + small * a0_1})
    yield Vanishing("order 1", sp.diff(expanded, small).xreplace({small: sp.S.Zero}) - orders["phi_1"])


@identity("liu2026:work", constrains=[electric_work, electric_potential_energy])
def electric_energy_of_both_charges(of: Access) -> Iterator[Claim]:
    """Muons repel muons: with phi > 0 around them a charge +1 has +psi, a charge -1 has -psi, in (36) as in (55)."""
    around_muons = {phi: psi / g}
    for equation in (electric_work, electric_potential_energy):
        yield Vanishing(
            f"repulsion ({equation.number})", of(equation).xreplace({**around_muons, charge_sign: sp.S.One}) - psi
        )
        yield symmetry(f"charges ({equation.number})", equation, {charge_sign: -charge_sign}, -1)
