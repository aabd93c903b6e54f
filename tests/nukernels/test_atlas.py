"""The atlas: well-formed pages whose links lead somewhere, without a network."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from nukernels.atlas import write_atlas
from nukernels.errors import UserMistake


@pytest.fixture(scope="module")
def atlas(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_atlas(tmp_path_factory.mktemp("atlas"), ["spin_flavour_precession"]).parent


def test_every_page_is_well_formed_and_needs_no_network(atlas: Path) -> None:
    for page in sorted(atlas.glob("*.html")):
        text = page.read_text()
        bare = re.sub(r"<meta[^>]*>|<input[^>]*>|<script>.*</script>", "", text.partition("\n")[2], flags=re.DOTALL)
        ET.fromstring(bare)
        assert "http" not in re.sub(r"<p>.*?</p>", "", bare)
        assert "<merror>" not in text


def test_every_link_leads_to_an_equation(atlas: Path) -> None:
    pages = {page.name: page.read_text() for page in atlas.glob("*.html")}
    links = [link for text in pages.values() for link in re.findall(r'href="([^"]+)"', text)]
    assert len(links) > 100
    for link in links:
        page, _, anchor = link.partition("#")
        assert page in pages
        assert not anchor or f'<article id="{anchor}"' in pages[page]


def test_the_search_knows_every_equation(atlas: Path) -> None:
    import nukernels as nk

    index = json.loads(re.search(r"const INDEX = (\[.*\]);", (atlas / "index.html").read_text())[1])  # type: ignore[index]
    assert {e["id"] for e in index} == {id for id in nk.equations() if id.startswith("nardi2000:")}
    (found,) = [e for e in index if e["id"] == "nardi2000:12"]
    assert found["link"] == "spin_flavour_precession.html#eq-nardi2000-12"
    assert "kick" in found["words"]


def test_an_unknown_process_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserMistake, match="no process 'alchemy'; there are "):
        write_atlas(tmp_path, ["alchemy"])
    assert not list(tmp_path.iterdir())
