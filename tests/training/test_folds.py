"""Which judge has not learned from a story."""

from collections import Counter
from pathlib import Path

import pytest

from reportedly.errors import ModelError
from training.judge.folds import PARTS, checkpoint, exported, kept_from, part_of

STORIES = [folder.name for folder in (Path(__file__).parents[2] / "training" / "stories").iterdir() if folder.is_dir()]


def test_every_part_has_stories() -> None:
    sizes = Counter(map(part_of, STORIES))
    assert set(sizes) == set(range(PARTS))
    assert min(sizes.values()) > len(STORIES) / PARTS / 2


def test_a_story_is_judged_by_the_one_that_was_kept_from_its_part(tmp_path: Path) -> None:
    part = part_of(STORIES[0])
    assert checkpoint(tmp_path, part).stem == exported(tmp_path, part).name
    with pytest.raises(ModelError, match=rf"without-{part}"):
        kept_from(tmp_path, STORIES[0])
