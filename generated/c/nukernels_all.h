/*
 * All kernels
 * Generated; regenerate with: nukernels build
 */
#ifndef NUKERNELS_ALL_H
#define NUKERNELS_ALL_H
#include "anomalous_transport.h"
#include "gauge_force_star.h"
#include "neutrino_electron.h"
#include "neutrino_nucleon.h"
#include "spin_flavour_precession.h"
#endif
